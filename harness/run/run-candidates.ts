/**
 * The run: every distinct source on its problem, correctness first and in parallel, then timing, alone on its core.
 *
 * Theory of operation. Candidates with the same source share a task, named by its content key. What a task came to is
 * appended to the record before the next one is reported, so a kill at any moment loses at most the tasks in flight;
 * `done` names those a resumed run need not repeat. Nothing here decides a score.
 */
import pLimit from 'p-limit'

import { monotonicNow } from '../host/clock.ts'
import type { Ground } from '../host/machine.ts'
import type { Candidate, Prepared } from '../model/candidate.ts'
import { HarnessFault } from '../model/errors.ts'
import type { RunEvent } from '../model/event.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Entry, Problem } from '../model/problem.ts'
import type { Measurement } from '../model/record.ts'
import type { CaseTiming } from '../model/sample.ts'
import { add, lessAtLeastZero, nanoseconds, type Nanoseconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import { judgeCorrectness, prepareSuite, type CorrectnessResult, type Suite } from './correctness.ts'
import type { Draws } from './draws.ts'
import { timeCandidate } from './timing.ts'
import { preview } from './verdict-of.ts'
import { warningsOf } from './warnings.ts'

/** A problem with its canonical solution made ready for the worker. */
export interface RunProblem {
  readonly problem: Problem
  readonly canonicalScript: string
}

/** One distinct source on one problem. */
export interface Task {
  readonly key: string
  /** The first candidate with this source: the one that is named while it runs. */
  readonly candidate: Candidate
  readonly problem: RunProblem
}

export interface RunRequest {
  readonly ground: Ground
  readonly plan: RunPlan
  readonly tasks: readonly Task[]
  readonly draws: Draws
  readonly prepare: (of: { source: string; entry: Entry }) => Prepared
  /** False stops after the correctness cases: `verify` uses that where it need not time. */
  readonly isTimed: boolean
  readonly onMeasurement: (measurement: Measurement) => void
  readonly onEvent: (event: RunEvent) => void
  readonly signal: AbortSignal
}

interface Judged {
  readonly task: Task
  readonly script: string
  readonly notes: readonly string[]
  readonly correctness: CorrectnessResult
  readonly elapsed: Nanoseconds
}

/** A task in which we or the machine fail is tried once more before that is recorded. */
const TRIES = 2

const withRetry = async <T>(attempt: () => Promise<T>): Promise<T | { readonly fault: string }> => {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (cause) {
      if (!(cause instanceof HarnessFault)) throw cause
      if (tries === TRIES) return { fault: cause.message }
    }
  }
}

const isFault = (value: object): value is { readonly fault: string } => 'fault' in value

/** Carries out all tasks. Rejects with the signal's reason when aborted; what was measured before is kept. */
export const runCandidates = async (request: RunRequest): Promise<void> => {
  const { ground, plan, draws, onEvent, signal } = request
  const suites = new Map<string, Promise<Suite>>()

  const suiteOf = ({ problem, canonicalScript }: RunProblem): Promise<Suite> => {
    const known = suites.get(problem.card.id)
    if (known !== undefined) return known
    const made = prepareSuite({ host: ground.host, plan, problem, script: canonicalScript, draws })
    suites.set(problem.card.id, made)
    return made
  }

  const finish = (
    of: { task: Task; notes: readonly string[]; correctness: CorrectnessResult; elapsed: Nanoseconds },
    verdict: Verdict,
    timings: readonly CaseTiming[] = [],
  ): void => {
    const measurement: Measurement = {
      kind: 'measurement',
      key: of.task.key,
      problem: of.task.problem.problem.card.id,
      verdict,
      notes: [...of.notes],
      correctness: { passed: of.correctness.passed, total: of.correctness.total },
      timings: [...timings],
      warnings: warningsOf(timings, of.task.problem.problem.card, ground.machine),
      elapsed: of.elapsed,
    }
    request.onMeasurement(measurement)
    onEvent({ kind: 'measured', candidate: of.task.candidate, measurement })
  }

  const judge = async (task: Task): Promise<Judged | undefined> => {
    signal.throwIfAborted()
    const from = monotonicNow()
    const since = (): Nanoseconds => lessAtLeastZero(monotonicNow(), from)
    const { problem } = task.problem
    onEvent({ kind: 'judging', candidate: task.candidate })
    const nothing = { passed: 0, total: 0 }
    const prepared = request.prepare({ source: task.candidate.source, entry: problem.card.entry })
    if (prepared.kind === 'refused') {
      const { reason, detail } = prepared
      finish({ task, notes: [], correctness: nothing, elapsed: since() }, { kind: 'not-loadable', reason, detail: preview(detail) })
      return undefined
    }
    const { script, notes } = prepared
    const correctness = await withRetry(async () =>
      judgeCorrectness({ host: ground.host, plan, problem, script, signal }, await suiteOf(task.problem)),
    )
    if (isFault(correctness)) {
      const detail = preview(correctness.fault)
      finish({ task, notes, correctness: nothing, elapsed: since() }, { kind: 'harness-fault', detail })
      return undefined
    }
    onEvent({ kind: 'judged', candidate: task.candidate, isCorrect: correctness.verdict === undefined })
    const judged = { task, script, notes, correctness, elapsed: since() }
    if (correctness.verdict === undefined) return judged
    finish(judged, correctness.verdict)
    return undefined
  }

  const time = async (judged: Judged): Promise<void> => {
    signal.throwIfAborted()
    const from = monotonicNow()
    const { task, script } = judged
    const timed = await withRetry(() =>
      timeCandidate({
        ...{ host: ground.host, plan, problem: task.problem.problem, core: ground.machine.pinnedCore, draws, signal },
        ...{ reference: task.problem.canonicalScript, candidate: script, measurement: task.key },
        onStep: (step) => onEvent({ kind: 'timing', candidate: task.candidate, step }),
      }),
    )
    const elapsed = add(judged.elapsed, nanoseconds(monotonicNow() - from))
    if (isFault(timed)) finish({ ...judged, elapsed }, { kind: 'harness-fault', detail: preview(timed.fault) })
    else finish({ ...judged, elapsed }, timed.verdict, timed.timings)
  }

  const limit = pLimit(ground.machine.cores)
  const judged = await Promise.all(request.tasks.map((task) => limit(() => judge(task))))
  for (const one of judged) {
    if (one === undefined) continue
    if (request.isTimed) await time(one)
    else finish(one, { kind: 'accepted' })
  }
}
