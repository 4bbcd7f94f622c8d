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
import type { CanonicalLine, Measurement } from '../model/record.ts'
import type { CaseTiming } from '../model/sample.ts'
import { add, lessAtLeastZero, type Nanoseconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import { measureCanonical } from './canonical-times.ts'
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
  /** The canonical's times that a run which is resumed has taken already. */
  readonly canonicals: readonly CanonicalLine[]
  readonly onCanonical: (line: CanonicalLine) => void
  readonly onMeasurement: (measurement: Measurement) => void
  readonly onEvent: (event: RunEvent) => void
  readonly signal: AbortSignal
}

/** What is known of a source when a stage has done with it. */
interface Outcome {
  readonly task: Task
  readonly notes: readonly string[]
  readonly correctness: CorrectnessResult
  readonly elapsed: Nanoseconds
}

/** A source whose answers were all right, with the script to time. */
interface Judged extends Outcome {
  readonly script: string
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

/** What the stages of a run share. */
interface Stage {
  readonly request: RunRequest
  readonly suiteOf: (problem: RunProblem) => Promise<Suite>
  readonly canonicalOf: (problem: RunProblem) => Promise<CanonicalLine>
}

/** Hands a measurement on: to the record first, then to whoever listens. */
const finish = (
  { request }: Stage,
  { task, notes, correctness, elapsed }: Outcome,
  verdict: Verdict,
  timings: readonly CaseTiming[] = [],
): void => {
  const { card } = task.problem.problem
  const measurement: Measurement = {
    kind: 'measurement',
    key: task.key,
    problem: card.id,
    verdict,
    notes: [...notes],
    correctness: { passed: correctness.passed, total: correctness.total },
    timings: [...timings],
    warnings: warningsOf(timings, request.plan, card, request.ground.machine),
    elapsed,
  }
  request.onMeasurement(measurement)
  request.onEvent({ kind: 'measured', candidate: task.candidate, measurement })
}

const NOTHING: CorrectnessResult = { passed: 0, total: 0 }

/** Prepares and judges one source. Returns it when it is to be timed; otherwise its measurement is finished. */
const judge = async (stage: Stage, task: Task): Promise<Judged | undefined> => {
  const { ground, plan, signal, onEvent, prepare } = stage.request
  signal.throwIfAborted()
  const from = monotonicNow()
  const since = (): Nanoseconds => lessAtLeastZero(monotonicNow(), from)
  const { problem } = task.problem
  onEvent({ kind: 'judging', candidate: task.candidate })
  const prepared = prepare({ source: task.candidate.source, entry: problem.card.entry })
  if (prepared.kind === 'refused') {
    const verdict = { kind: 'not-loadable', reason: prepared.reason, detail: preview(prepared.detail) } as const
    finish(stage, { task, notes: [], correctness: NOTHING, elapsed: since() }, verdict)
    return undefined
  }
  const { script, notes } = prepared
  const correctness = await withRetry(async () =>
    judgeCorrectness({ host: ground.host, plan, problem, script, signal }, await stage.suiteOf(task.problem)),
  )
  if (isFault(correctness)) {
    const verdict = { kind: 'harness-fault', detail: preview(correctness.fault) } as const
    finish(stage, { task, notes, correctness: NOTHING, elapsed: since() }, verdict)
    return undefined
  }
  onEvent({ kind: 'judged', candidate: task.candidate, isCorrect: correctness.verdict === undefined })
  const judged = { task, script, notes, correctness, elapsed: since() }
  if (correctness.verdict === undefined) return judged
  finish(stage, judged, correctness.verdict)
  return undefined
}

const time = async (stage: Stage, judged: Judged): Promise<void> => {
  const { ground, plan, draws, signal, onEvent } = stage.request
  signal.throwIfAborted()
  const from = monotonicNow()
  const { task, script } = judged
  const timed = await withRetry(async () =>
    timeCandidate({
      canonical: await stage.canonicalOf(task.problem),
      ...{ host: ground.host, plan, problem: task.problem.problem, core: ground.machine.pinnedCore, draws, signal },
      ...{ reference: task.problem.canonicalScript, candidate: script, measurement: task.key },
      onStep: (step) => onEvent({ kind: 'timing', candidate: task.candidate, step }),
    }),
  )
  const outcome = { ...judged, elapsed: add(judged.elapsed, lessAtLeastZero(monotonicNow(), from)) }
  if (isFault(timed)) finish(stage, outcome, { kind: 'harness-fault', detail: preview(timed.fault) })
  else finish(stage, outcome, timed.verdict, timed.timings)
}

/** Makes something of a problem when it is first needed, and once; what failed is tried again by the next to ask. */
const oncePerProblem = <T>(make: (problem: RunProblem) => Promise<T>): ((problem: RunProblem) => Promise<T>) => {
  const made = new Map<string, Promise<T>>()
  return (problem) => {
    const { id } = problem.problem.card
    const known = made.get(id)
    if (known !== undefined) return known
    const begun = make(problem)
    made.set(id, begun)
    begun.catch(() => made.delete(id))
    return begun
  }
}

const stageOf = (request: RunRequest): Stage => {
  const { ground, plan, draws, signal } = request
  return {
    request,
    suiteOf: oncePerProblem(({ problem, canonicalScript }) =>
      prepareSuite({ host: ground.host, plan, problem, script: canonicalScript, draws }),
    ),
    canonicalOf: oncePerProblem(async ({ problem, canonicalScript }) => {
      const known = request.canonicals.find((line) => line.problem === problem.card.id)
      if (known !== undefined) return known
      const script = canonicalScript
      const core = ground.machine.pinnedCore
      const line = await measureCanonical({ host: ground.host, plan, problem, script, core, draws, signal })
      request.onCanonical(line)
      return line
    }),
  }
}

/**
 * Judges all tasks in parallel. When one rejects, the others stop at their next step and are waited for, so that
 * nothing of ours runs on.
 */
const judgeAll = async (whole: Stage): Promise<Judged[]> => {
  const { request } = whole
  const failed = new AbortController()
  const stage = { ...whole, request: { ...request, signal: AbortSignal.any([request.signal, failed.signal]) } }
  const limit = pLimit(request.ground.machine.cores)
  const judgeOne = async (task: Task): Promise<Judged | undefined> => {
    try {
      return await judge(stage, task)
    } catch (cause) {
      failed.abort(cause)
      throw cause
    }
  }
  const settled = await Promise.allSettled(request.tasks.map((task) => limit(judgeOne, task)))
  request.signal.throwIfAborted()
  failed.signal.throwIfAborted()
  return settled.flatMap((one) => (one.status === 'fulfilled' && one.value !== undefined ? [one.value] : []))
}

/** Carries out all tasks. Rejects with the signal's reason when aborted; what was measured before is kept. */
export const runCandidates = async (request: RunRequest): Promise<void> => {
  const stage = stageOf(request)
  for (const judged of await judgeAll(stage)) {
    if (request.isTimed) await time(stage, judged)
    else finish(stage, judged, { kind: 'accepted' })
  }
}
