import { EQUAL_WITHIN } from '../../model/defaults.ts'
import { isCorrect } from '../../model/verdict.ts'
import { differenceInterval, type Interval } from '../../stats/difference-interval.ts'
import type { ScoredCandidate } from '../metric.ts'

/** What of a candidate decides whether it beats another. */
export interface CandidateStanding {
  /** 2 accepted, 1 too slow, 0 anything else. */
  readonly grade: 0 | 1 | 2
  /** ln of its speedup at the top level. Without an interval its ends are at infinity. */
  readonly logSpeedup: Interval
}

/** Nothing is known of it. */
const UNKNOWN: Interval = { value: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

export const candidateStanding = ({ score }: Pick<ScoredCandidate, 'score'>): CandidateStanding => {
  const { verdict, speedup } = score
  if (!isCorrect(verdict)) return { grade: 0, logSpeedup: UNKNOWN }
  if (verdict.kind === 'too-slow') return { grade: 1, logSpeedup: UNKNOWN }
  if (speedup.kind !== 'interval') return { grade: 2, logSpeedup: UNKNOWN }
  const logSpeedup = { value: Math.log(speedup.value), low: Math.log(speedup.low), high: Math.log(speedup.high) }
  return { grade: 2, logSpeedup }
}

/** ln 1.03: as far from equal as a candidate must be from the canonical to be called faster. */
const EQUAL_LOG = Math.log1p(EQUAL_WITHIN)

/**
 * What the first candidate has won against the second on the same problem: 1, ½ for a tie, 0.
 *
 * An accepted candidate beats one that is too slow, and that one beats any that failed. Of two accepted ones the first
 * wins when the interval of the quotient of their speedups, on the common scale of the canonical, lies wholly above
 * 1.03; everything else is a tie, two failures and two that were stopped among it. Antisymmetric: what one wins the
 * other loses.
 */
export const candidateWin = (first: CandidateStanding, second: CandidateStanding): 0 | 0.5 | 1 => {
  if (first.grade !== second.grade) return first.grade > second.grade ? 1 : 0
  if (first.grade !== 2) return 0.5
  // An interval holds its value, so most ties are known without it.
  if (Math.abs(first.logSpeedup.value - second.logSpeedup.value) <= EQUAL_LOG) return 0.5
  const quotient = differenceInterval({ first: first.logSpeedup, second: second.logSpeedup })
  if (quotient.low > EQUAL_LOG) return 1
  return quotient.high < -EQUAL_LOG ? 0 : 0.5
}
