import { CLEARLY_SLOWER, CLEARLY_SLOWER_ROUNDS } from '../model/defaults.ts'
import type { Effort } from '../model/plan.ts'
import type { Nanoseconds } from '../model/units.ts'
import type { ScoredCase } from './cases.ts'

/** What the one screening round of a case showed. Screening chooses; it never enters an estimate. */
export interface Screened {
  readonly scored: ScoredCase
  readonly candidate: Nanoseconds
}

/**
 * The case to refine at each level: the candidate's slowest, because a level's time is the maximum over its cases.
 * In the order of the levels.
 */
export const slowestPerLevel = (screened: readonly Screened[]): ScoredCase[] => {
  const slowest = new Map<string, Screened>()
  for (const one of screened) {
    const before = slowest.get(one.scored.level)
    if (before === undefined || one.candidate > before.candidate) slowest.set(one.scored.level, one)
  }
  return [...slowest.values()].map(({ scored }) => scored)
}

/**
 * Less effort for what needs less: a candidate three or more times slower after the first pair is known well enough
 * with the fewest pairs of a few rounds.
 */
export const effortAfter = (effort: Effort, firstPairValue: number): Effort =>
  firstPairValue < Math.log(CLEARLY_SLOWER)
    ? effort
    : { ...effort, looks: effort.looks.slice(0, 1), roundsTop: Math.min(effort.roundsTop, CLEARLY_SLOWER_ROUNDS) }
