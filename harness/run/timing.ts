/**
 * Times one candidate that has passed the correctness cases.
 *
 * Theory of operation (DESIGN §5.4). Screen: one round of every scored case, smaller levels first, on one process
 * pair. Refine: on the same pair a few rounds of the slowest case of each lower level; then, on fresh pairs, the
 * slowest case of the top level until the stopping rule is content. Where a call is stopped at its limit, its level
 * and all above are out of reach: the lower ones are still refined.
 */
import { EFFICIENCY_ALPHA } from '../model/defaults.ts'
import { HarnessFault } from '../model/errors.ts'
import type { RunPlan } from '../model/plan.ts'
import type { CanonicalLine } from '../model/record.ts'
import type { CaseTiming, Pair } from '../model/sample.ts'
import { larger, scale, type Nanoseconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import { scoredCases, v8Seed, type RoundLabel, type ScoredCase } from '../plan/cases.ts'
import { effortAfter, slowestPerLevel, type Screened } from '../plan/refinement.ts'
import { pairValue } from '../stats/pair-value.ts'
import { stopping } from '../stats/stopping.ts'
import type { Draws } from './draws.ts'
import { inputsAhead, type InputsAhead } from './inputs-ahead.ts'
import { measureRounds, type PairOutcome } from './measure-rounds.ts'
import { startPair, type PairSpec, type ProcessPair } from './pair.ts'

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
interface TimingSubject extends TimingRequest {
  readonly inputs: InputsAhead
  readonly callAtLeast: Nanoseconds
}

export interface TimingResult {
  readonly verdict: Verdict
  readonly timings: readonly CaseTiming[]
}

type Timings = Map<string, CaseTiming>

const timingOf = (timings: Timings, scored: ScoredCase): CaseTiming => {
  const { caseId, level, family, size } = scored
  return timings.get(caseId) ?? { caseId, level, family, size, pairs: [] }
}

const addPair = (timings: Timings, scored: ScoredCase, pair: Pair): void => {
  const timing = timingOf(timings, scored)
  timings.set(scored.caseId, { ...timing, pairs: [...timing.pairs, pair] })
}

/** The longest the reference has taken on each case so far. */
type Known = Map<string, Nanoseconds>

/** Runs `use` with a process pair that is gone afterwards, whatever happened. */
const withPair = async <T>(
  subject: TimingSubject,
  number: number,
  use: (pair: ProcessPair, seed: number) => Promise<T>,
): Promise<T> => {
  const seed = v8Seed(subject.plan, {
    problem: subject.problem.card.id,
    measurement: subject.measurement,
    pair: number,
  })
  const pair = await startPair({ ...subject, v8Seed: seed })
  try {
    return await use(pair, seed)
  } finally {
    await pair.stop()
  }
}

/** A running process pair, with its number among those of the candidate. */
interface Running {
  readonly pair: ProcessPair
  readonly seed: number
  readonly number: number
}

/** The label of a case's first round on a pair. */
const firstRound = (subject: TimingSubject, purpose: Pair['purpose'], pair: number): RoundLabel => ({
  ...{ problem: subject.problem.card.id, measurement: subject.measurement },
  ...{ purpose, pair, round: 0 },
})

const measureCase = (
  subject: TimingSubject,
  on: Running,
  what: { scored: ScoredCase; purpose: Pair['purpose']; rounds: number; known: Known },
): Promise<PairOutcome> => {
  const { plan, inputs, signal } = subject
  const known = what.known.get(what.scored.caseId)
  if (known === undefined) throw new HarnessFault(`the canonical was not timed on ${what.scored.caseId}`)
  return measureRounds({
    ...{ pair: on.pair, plan, inputs, signal, v8Seed: on.seed },
    ...{ scored: what.scored, rounds: what.rounds, known },
    label: firstRound(subject, what.purpose, on.number),
  })
}

interface Screening {
  /** Of the levels within reach. */
  readonly screened: readonly Screened[]
  /** A call was stopped at its limit: its level and those above are out of reach. */
  readonly stopped?: Verdict
  readonly failed?: Verdict
}

/** Screens every case on `on.pair` and fills in what it saw. */
const screen = async (subject: TimingSubject, on: Running, timings: Timings, known: Known): Promise<Screening> => {
  const screened: Screened[] = []
  const cases = scoredCases(subject.problem.card, subject.plan.levels)
  for (const [index, scored] of cases.entries()) {
    subject.onStep(`screening ${scored.caseId}`)
    const next = cases[index + 1]
    if (next !== undefined) subject.inputs.start(next, firstRound(subject, 'screen', on.number))
    const outcome = await measureCase(subject, on, { scored, purpose: 'screen', rounds: 1, known })
    if (outcome.kind === 'verdict') return { screened, failed: outcome.verdict }
    if (outcome.kind === 'stopped') {
      const { limit, reference } = outcome
      timings.set(scored.caseId, { ...timingOf(timings, scored), censored: { limit, reference } })
      const verdict: Verdict = { kind: 'too-slow', caseId: scored.caseId, limit }
      return {
        screened: screened.filter((one) => one.scored.level !== scored.level),
        stopped: verdict,
      }
    }
    const [round] = outcome.pair.rounds
    if (round === undefined) continue
    known.set(scored.caseId, larger(known.get(scored.caseId) ?? round.reference.cpu, round.reference.cpu))
    screened.push({ scored, candidate: round.candidate.cpu })
    addPair(timings, scored, outcome.pair)
  }
  return { screened }
}

/** Refines one case on a running pair. Returns the verdict that ends the candidate, if one does. */
const refine = async (
  subject: TimingSubject,
  on: Running,
  what: { scored: ScoredCase; rounds: number; known: Known },
  timings: Timings,
): Promise<Verdict | undefined> => {
  const outcome = await measureCase(subject, on, { ...what, purpose: 'refine' })
  if (outcome.kind === 'verdict') return outcome.verdict
  if (outcome.kind === 'pair') {
    addPair(timings, what.scored, outcome.pair)
    return undefined
  }
  const { limit, reference } = outcome
  timings.set(what.scored.caseId, { ...timingOf(timings, what.scored), censored: { limit, reference } })
  return { kind: 'too-slow', caseId: what.scored.caseId, limit }
}

/** Pair after pair of the top level's slowest case, until the stopping rule is content. */
const refineTop = async (
  subject: TimingSubject,
  scored: ScoredCase,
  timings: Timings,
  known: Known,
): Promise<Verdict | undefined> => {
  let { effort } = subject.plan
  const values: number[] = []
  for (let number = 1; ; number++) {
    subject.onStep(`${scored.caseId}, pair ${number}`)
    const verdict = await withPair(subject, number, (pair, seed) =>
      refine(subject, { pair, seed, number }, { scored, rounds: effort.roundsTop, known }, timings),
    )
    if (verdict !== undefined) return verdict
    const last = timingOf(timings, scored).pairs.at(-1)
    if (last !== undefined) values.push(pairValue(last))
    if (number === 1) effort = effortAfter(effort, values[0] ?? 0)
    if (stopping({ values, effort }).kind === 'stop') return undefined
    subject.inputs.start(scored, firstRound(subject, 'refine', number + 1))
  }
}

/** The lower levels that are within reach, a few rounds each on one pair. */
const refineLower = async (
  subject: TimingSubject,
  on: Running,
  cases: readonly ScoredCase[],
  timings: Timings,
  known: Known,
): Promise<Verdict | undefined> => {
  for (const scored of cases) {
    subject.onStep(`refining ${scored.caseId}`)
    const verdict = await refine(subject, on, { scored, rounds: subject.plan.effort.roundsLower, known }, timings)
    if (verdict !== undefined) return verdict
  }
  return undefined
}

/** A call that eff@k would still give something for is never stopped: α times the canonical's slowest case. */
const callAtLeast = ({ limits }: RunPlan, { times }: CanonicalLine): Nanoseconds =>
  times.reduce((least, { cpu }) => larger(least, scale(cpu, EFFICIENCY_ALPHA)), limits.scoredCallAtLeast)

/** Times a candidate on every scored case. The verdict is `accepted`, `too-slow`, or what went wrong on the way. */
export const timeCandidate = async (request: TimingRequest): Promise<TimingResult> => {
  const { plan, canonical } = request
  const subject = { ...request, inputs: inputsAhead(plan, request.draws), callAtLeast: callAtLeast(plan, canonical) }
  const timings: Timings = new Map()
  const known: Known = new Map(canonical.times.map(({ caseId, cpu }) => [caseId, cpu]))
  const result = (verdict: Verdict): TimingResult => ({ verdict, timings: [...timings.values()] })
  const top = scoredCases(subject.problem.card, subject.plan.levels).at(-1)?.level
  const first = await withPair(subject, 0, async (pair, seed) => {
    const on = { pair, seed, number: 0 }
    const screening = await screen(subject, on, timings, known)
    if (screening.failed !== undefined || screening.stopped !== undefined) return { screening, verdict: undefined }
    const lower = slowestPerLevel(screening.screened).filter(({ level }) => level !== top)
    return { screening, verdict: await refineLower(subject, on, lower, timings, known) }
  })
  const { screening } = first
  if (screening.failed !== undefined) return result(screening.failed)
  if (first.verdict !== undefined) return result(first.verdict)
  const cases = slowestPerLevel(screening.screened)
  if (screening.stopped !== undefined) {
    const verdict =
      cases.length === 0
        ? undefined
        : await withPair(subject, 0, (pair, seed) =>
            refineLower(subject, { pair, seed, number: 0 }, cases, timings, known),
          )
    return result(verdict ?? screening.stopped)
  }
  const scored = cases.find(({ level }) => level === top)
  const verdict = scored === undefined ? undefined : await refineTop(subject, scored, timings, known)
  return result(verdict ?? { kind: 'accepted' })
}
