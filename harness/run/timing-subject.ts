import { EFFICIENCY_ALPHA } from '../model/defaults.ts'
import { HarnessFault } from '../model/errors.ts'
import type { RunPlan } from '../model/plan.ts'
import type { CanonicalLine } from '../model/record.ts'
import type { CaseTiming, Pair } from '../model/sample.ts'
import { larger, scale, type Nanoseconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import { v8Seed, type RoundLabel, type ScoredCase } from '../plan/cases.ts'
import type { Draws } from './draws.ts'
import { inputsAhead, type InputsAhead } from './inputs-ahead.ts'
import { measureRounds, type PairOutcome } from './measure-rounds.ts'
import { startPair, type PairSpec, type ProcessPair } from './pair.ts'
import { pairsAhead, type PairsAhead } from './pairs-ahead.ts'

/** What timing works on: a candidate, its process pairs, what is known so far. */

export interface TimingRequest extends Omit<PairSpec, 'v8Seed' | 'callAtLeast'> {
  readonly draws: Draws
  /** The canonical's own times, on every scored case. */
  readonly canonical: CanonicalLine
  /** The measurement's key: its inputs and seeds depend on it. */
  readonly measurement: string
  readonly signal?: AbortSignal | undefined
  readonly onStep: (step: string) => void
}

/** What every step of timing one candidate needs. */
export interface TimingSubject extends TimingRequest {
  readonly inputs: InputsAhead
  readonly pairs: PairsAhead
}

export interface TimingResult {
  readonly verdict: Verdict
  readonly timings: readonly CaseTiming[]
}

export type Timings = Map<string, CaseTiming>

export const timingOf = (timings: Timings, scored: ScoredCase): CaseTiming => {
  const { caseId, level, family, size } = scored
  return timings.get(caseId) ?? { caseId, level, family, size, pairs: [] }
}

export const addPair = (timings: Timings, scored: ScoredCase, pair: Pair): void => {
  const timing = timingOf(timings, scored)
  timings.set(scored.caseId, { ...timing, pairs: [...timing.pairs, pair] })
}

/** The longest the reference has taken on each case so far. */
export type Known = Map<string, Nanoseconds>

/** A running process pair, with its number among those of the candidate. */
export interface Running {
  readonly pair: ProcessPair
  readonly number: number
}

export const seedOf = ({ plan, problem, measurement }: TimingRequest, pair: number): number =>
  v8Seed(plan, { problem: problem.card.id, measurement, pair })

export const withPair = <T>(subject: TimingSubject, number: number, use: (on: Running) => Promise<T>): Promise<T> =>
  subject.pairs.with(number, (pair) => use({ pair, number }))

/** The label of a case's first round on a pair. */
export const firstRound = (subject: TimingSubject, purpose: Pair['purpose'], pair: number): RoundLabel => ({
  ...{ problem: subject.problem.card.id, measurement: subject.measurement },
  ...{ purpose, pair, round: 0 },
})

export const measureCase = (
  subject: TimingSubject,
  on: Running,
  what: { scored: ScoredCase; purpose: Pair['purpose']; rounds: number; known: Known },
): Promise<PairOutcome> => {
  const { plan, inputs, signal } = subject
  const known = what.known.get(what.scored.caseId)
  if (known === undefined) throw new HarnessFault(`the canonical was not timed on ${what.scored.caseId}`)
  return measureRounds({
    ...{ pair: on.pair, plan, inputs, signal, v8Seed: seedOf(subject, on.number) },
    ...{ scored: what.scored, rounds: what.rounds, known },
    label: firstRound(subject, what.purpose, on.number),
  })
}

/** A call that eff@k would still give something for is never stopped: α times the canonical's slowest case. */
export const callAtLeast = ({ limits }: RunPlan, { times }: CanonicalLine): Nanoseconds =>
  times.reduce((least, { cpu }) => larger(least, scale(cpu, EFFICIENCY_ALPHA)), limits.scoredCallAtLeast)

/** Runs `use` with what timing needs; no process is left when it has ended, however it ended. */
export const withSubject = async <T>(
  request: TimingRequest,
  use: (subject: TimingSubject, known: Known) => Promise<T>,
): Promise<T> => {
  const { plan, canonical } = request
  const atLeast = callAtLeast(plan, canonical)
  const pairs = pairsAhead((number) => startPair({ ...request, v8Seed: seedOf(request, number), callAtLeast: atLeast }))
  const known: Known = new Map(canonical.times.map(({ caseId, cpu }) => [caseId, cpu]))
  try {
    return await use({ ...request, inputs: inputsAhead(plan, request.draws), pairs }, known)
  } finally {
    await pairs.end()
  }
}
