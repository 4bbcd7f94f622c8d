/**
 * Times one candidate that has passed the correctness cases.
 *
 * Theory of operation (DESIGN §5.4). Screen: one round of every scored case, smaller levels first, on one process
 * pair. Refine: on the same pair a few rounds of the slowest case of each lower level; then, on fresh pairs, the
 * slowest case of the top level until the stopping rule is content. Where a call is stopped at its limit, its level
 * and all above are out of reach: the lower ones are still refined.
 */
import { monotonicNow } from '../host/clock.ts'
import { lessAtLeastZero, nanoseconds, type Nanoseconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import type { ScoredCase } from '../plan/cases.ts'
import { byLevel, effortAfter, nextToRefine, type Screened } from '../plan/refinement.ts'
import { median } from '../stats/median.ts'
import { pairValue } from '../stats/pair-value.ts'
import { stopping } from '../stats/stopping.ts'
import { screen, type Screening } from './screening.ts'
import {
  addPair,
  firstRound,
  measureCase,
  timingOf,
  withPair,
  withSubject,
  type Known,
  type Running,
  type TimingRequest,
  type TimingResult,
  type Timings,
  type TimingSubject,
} from './timing-subject.ts'

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
  // Each case has pairs of its own, with numbers of their own.
  const before = subject.pairs.last()
  let { effort } = subject.plan
  const fewest = Math.min(...effort.looks)
  const from = monotonicNow()
  const values: number[] = []
  for (let number = 1; ; number++) {
    subject.onStep(`${scored.caseId}, pair ${number}`)
    const verdict = await withPair(subject, before + number, (on) => {
      if (number < fewest) subject.pairs.start(before + number + 1)
      return refine(subject, on, { scored, rounds: effort.roundsTop, known }, timings)
    })
    if (verdict !== undefined) return verdict
    const last = timingOf(timings, scored).pairs.at(-1)
    if (last !== undefined) values.push(pairValue(last))
    if (number === 1 && effort.isTargetOnly !== true) effort = effortAfter(effort, values[0] ?? 0)
    const elapsed = lessAtLeastZero(monotonicNow(), from)
    if (stopping({ values, effort, elapsed }).kind === 'stop') return undefined
    subject.inputs.start(scored, firstRound(subject, 'refine', before + number + 1))
  }
}

/** Median time of the refined calls of each case that has some. */
const refinedTimes = (timings: Timings): Map<string, Nanoseconds> =>
  new Map(
    [...timings.values()].flatMap(({ caseId, pairs }) => {
      const rounds = pairs.filter(({ purpose }) => purpose === 'refine').flatMap((pair) => pair.rounds)
      if (rounds.length === 0) return []
      return [[caseId, nanoseconds(median(rounds.map(({ candidate }) => candidate.cpu)))] as const]
    }),
  )

/** Refines cases of one level until none is left that might be slower than those refined. */
const refineLevel = async (
  screened: readonly Screened[],
  timings: Timings,
  refineCase: (scored: ScoredCase) => Promise<Verdict | undefined>,
): Promise<Verdict | undefined> => {
  const own = new Set(screened.map(({ scored }) => scored.caseId))
  for (;;) {
    const refined = new Map([...refinedTimes(timings)].filter(([caseId]) => own.has(caseId)))
    const next = nextToRefine(screened, refined)
    if (next === undefined) return undefined
    const verdict = await refineCase(next)
    if (verdict !== undefined) return verdict
  }
}

/** The lower levels that are within reach, a few rounds a case on one pair. */
const refineLower = async (
  subject: TimingSubject,
  on: Running,
  levels: readonly (readonly Screened[])[],
  timings: Timings,
  known: Known,
): Promise<Verdict | undefined> => {
  for (const screened of levels) {
    const verdict = await refineLevel(screened, timings, (scored) => {
      subject.onStep(`refining ${scored.caseId}`)
      return refine(subject, on, { scored, rounds: subject.plan.effort.roundsLower, known }, timings)
    })
    if (verdict !== undefined) return verdict
  }
  return undefined
}

/** What screening leaves to be refined, and the verdict where there is one already. */
const afterScreening = async (
  subject: TimingSubject,
  { screened, stopped, failed }: Screening,
  timings: Timings,
  known: Known,
): Promise<Verdict> => {
  if (failed !== undefined) return failed
  const levels = byLevel(screened)
  if (stopped !== undefined) {
    if (levels.length === 0) return stopped
    return (await withPair(subject, 1, (on) => refineLower(subject, on, levels, timings, known))) ?? stopped
  }
  const verdict = await refineLevel(levels.at(-1) ?? [], timings, (scored) =>
    refineTop(subject, scored, timings, known),
  )
  return verdict ?? { kind: 'accepted' }
}

/** Screens every case and, on the same pair, refines the lower levels when all of them are within reach. */
const screenAndRefineLower = (subject: TimingSubject, timings: Timings, known: Known): Promise<Screening> =>
  withPair(subject, 0, async (on) => {
    const screening = await screen(subject, on, timings, known)
    if (screening.failed !== undefined || screening.stopped !== undefined) return screening
    subject.pairs.start(1)
    const verdict = await refineLower(subject, on, byLevel(screening.screened).slice(0, -1), timings, known)
    return verdict === undefined ? screening : { ...screening, failed: verdict }
  })

/** Times a candidate on one case alone, as `timeCandidate` does at the top level. */
export const timeOneCase = (request: TimingRequest, scored: ScoredCase): Promise<TimingResult> =>
  withSubject(request, async (subject, known) => {
    const timings: Timings = new Map()
    const verdict = await refineTop(subject, scored, timings, known)
    return { verdict: verdict ?? { kind: 'accepted' }, timings: [...timings.values()] }
  })

/** Times a candidate on every scored case. The verdict is `accepted`, `too-slow`, or what went wrong on the way. */
export const timeCandidate = (request: TimingRequest): Promise<TimingResult> =>
  withSubject(request, async (subject, known) => {
    const timings: Timings = new Map()
    const screening = await screenAndRefineLower(subject, timings, known)
    const verdict = await afterScreening(subject, screening, timings, known)
    return { verdict, timings: [...timings.values()] }
  })
