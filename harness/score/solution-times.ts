import type { Measurement } from '../model/record.ts'
import { seededRandom } from '../stats/seeded-random.ts'
import { caseTime, levelTime } from './level-time.ts'
import type { SolutionTimes } from './metric.ts'
import type { ProblemScale } from './problem-scale.ts'

/** First 32 bits of a key or seed in hexadecimal. */
export const firstBits = (hex: string): number => Number.parseInt(hex.slice(0, 8), 16) | 0

/**
 * Times of a correct solution, candidate or reference, on the canonical's scale. `seed`: of the run; the versions drawn
 * depend on it and on the measurement's key, not on the order of a record's lines.
 */
export const solutionTimes = ({
  measurement: { key, timings },
  problem,
  alpha,
  seed,
}: {
  measurement: Measurement
  problem: ProblemScale
  /** Two-sided error of the intervals of ratios. */
  alpha: number
  seed: number
}): SolutionTimes => {
  const random = seededRandom(seed ^ firstBits(key))
  const byPlace = timings.toSorted((first, second) => (first.caseId < second.caseId ? -1 : 1))
  const cases = byPlace.flatMap((timing) => caseTime({ timing, canonical: problem.cases, alpha, random }) ?? [])
  const levels = problem.levels.map((level) =>
    levelTime({ level, cases: cases.filter((one) => one.level === level.name) }),
  )
  return { cases, levels }
}
