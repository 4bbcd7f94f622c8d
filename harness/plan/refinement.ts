import { CLEARLY_SLOWER, CLEARLY_SLOWER_ROUNDS } from '../model/defaults.ts'
import type { Effort } from '../model/plan.ts'
import { milliseconds, type Nanoseconds } from '../model/units.ts'
import type { ScoredCase } from './cases.ts'

/** What the one screening round of a case showed. Screening chooses; it never enters an estimate. */
export interface Screened {
  readonly scored: ScoredCase
  readonly candidate: Nanoseconds
}

/** What was screened, level by level, in the order of the levels. */
export const byLevel = (screened: readonly Screened[]): Screened[][] => [
  ...Map.groupBy(screened, ({ scored }) => scored.level).values(),
]

/** A screened round longer than refined ones by this share, and by this time, is no noise of a single round. */
const DOUBT_SHARE = 1.15
const DOUBT_LEAST = milliseconds(0.5)

/**
 * The case of a level to refine next, undefined when there is no reason to go on. The first is the candidate's slowest in
 * screening, because a level's time is the maximum over its cases. Should it turn out to be quicker than another case was
 * in screening, that one is refined too: whoever dawdles over an easy case to have it chosen gains nothing. `refined`:
 * median time of the calls by case.
 */
export const nextToRefine = (
  screened: readonly Screened[],
  refined: ReadonlyMap<string, Nanoseconds>,
): ScoredCase | undefined => {
  const doubted = Math.max(0, ...refined.values()) * DOUBT_SHARE + DOUBT_LEAST
  let next: Screened | undefined
  for (const one of screened) {
    const isDue = !refined.has(one.scored.caseId) && (refined.size === 0 || one.candidate > doubted)
    if (isDue && (next === undefined || one.candidate > next.candidate)) next = one
  }
  return next?.scored
}

/**
 * Less effort for what needs less: a candidate three or more times slower after the first pair is known well enough
 * with the fewest pairs of a few rounds.
 */
export const effortAfter = (effort: Effort, firstPairValue: number): Effort =>
  firstPairValue < Math.log(CLEARLY_SLOWER)
    ? effort
    : { ...effort, looks: effort.looks.slice(0, 1), roundsTop: Math.min(effort.roundsTop, CLEARLY_SLOWER_ROUNDS) }
