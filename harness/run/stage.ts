import { HarnessFault } from '../model/errors.ts'
import type { CanonicalLine, Measurement } from '../model/record.ts'
import type { Nanoseconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import { scoredCases } from '../plan/cases.ts'
import { measureCanonical } from './canonical-times.ts'
import { prepareSuite, type CorrectnessResult, type Suite } from './correctness.ts'
import { observeGrowth } from './growth.ts'
import { callLimit, type Observation } from './observe.ts'
import { trusted } from './side.ts'
import type { RunProblem, RunRequest, Task } from './task.ts'
import { slowestAtTop } from './trials.ts'
import { warningsOf } from './warnings.ts'
import { weighCanonical, type Balance } from './weighing.ts'

/** What is known of a source when a stage has done with it. */
export interface Outcome {
  readonly task: Task
  readonly notes: readonly string[]
  readonly correctness: CorrectnessResult
  readonly elapsed: Nanoseconds
}

/** A source whose answers were all right, with the script to time. */
export interface Judged extends Outcome {
  readonly script: string
}

/** A task in which we or the machine fail is tried once more before that is recorded. */
const TRIES = 2

export const withRetry = async <T>(attempt: () => Promise<T>): Promise<T | { readonly fault: string }> => {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (cause) {
      if (!(cause instanceof HarnessFault)) throw cause
      if (tries === TRIES) return { fault: cause.message }
    }
  }
}

export const isFault = (value: object): value is { readonly fault: string } => 'fault' in value

/** What the stages of a run share. */
export interface Stage {
  readonly request: RunRequest
  readonly suiteOf: (problem: RunProblem) => Promise<Suite>
  readonly canonicalOf: (problem: RunProblem) => Promise<CanonicalLine>
  readonly balanceOf: (problem: RunProblem) => Promise<Balance | undefined>
}

/** Hands a measurement on: to the record first, then to whoever listens. */
export const finish = (
  { request }: Stage,
  { task, notes, correctness, elapsed }: Outcome,
  observation: Observation,
): void => {
  const { card } = task.problem.problem
  const measurement: Measurement = {
    kind: 'measurement',
    key: task.key,
    problem: card.id,
    notes: [...notes],
    correctness: { passed: correctness.passed, total: correctness.total },
    ...observation,
    timings: [...observation.timings],
    warnings: warningsOf(observation, request.plan, card, request.ground.machine),
    elapsed,
  }
  request.onLine(measurement)
  request.onEvent({ kind: 'measured', candidate: task.candidate, measurement })
}

/** All there is to say of a candidate that was not timed. */
export const untimed = (verdict: Verdict): Observation => ({ verdict, timings: [] })

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

/** What the stages of a run share, each part of it made when it is first needed. */
export const stageOf = (request: RunRequest): Stage => {
  const { ground, plan, draws, signal } = request
  const on = { host: ground.host, plan, core: ground.machine.pinnedCore, draws, signal }
  const timesOf = oncePerProblem(({ problem, canonicalScript }) =>
    measureCanonical({ ...on, problem, script: canonicalScript }),
  )
  const weighed = oncePerProblem(async (of) => {
    const canonical = await timesOf(of)
    const scored = slowestAtTop(scoredCases(of.problem.card, plan.levels), canonical)
    const cpu = callLimit({ plan, canonical }, scored)
    return weighCanonical({ ...on, problem: of.problem, scored, cpu }, of.canonicalScript)
  })
  const balanceOf = async (of: RunProblem): Promise<Balance | undefined> =>
    plan.also.includes('memory') ? weighed(of) : undefined
  const canonicalOf = oncePerProblem(async (of) => {
    const known = request.before.canonicals.find((line) => line.problem === of.problem.card.id)
    if (known !== undefined) return known
    const memory = (await balanceOf(of))?.canonical
    const growth = plan.also.includes('growth')
      ? trusted(await observeGrowth({ ...on, problem: of.problem, script: of.canonicalScript }), 'growing')
      : undefined
    const line = {
      ...(await timesOf(of)),
      ...(memory === undefined ? {} : { memory }),
      ...(growth === undefined ? {} : { growth }),
    }
    request.onLine(line)
    return line
  })
  return {
    request,
    suiteOf: oncePerProblem(({ problem, canonicalScript }) =>
      prepareSuite({ host: ground.host, plan, problem, script: canonicalScript, draws }),
    ),
    canonicalOf,
    balanceOf,
  }
}
