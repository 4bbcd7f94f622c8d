import { EQUAL_WITHIN } from '../../harness/model/defaults.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import type { MeasuringRule } from './measuring-rules.ts'
import type { NoiseModel } from './noise-models.ts'

const EQUAL_LOG = Math.log1p(EQUAL_WITHIN)

/** Shares of simulated measurements, and means over them. */
export interface Simulated {
  /** The interval contains the true ratio. */
  readonly coverage: number
  /** It excludes 1. */
  readonly excludesOne: number
  /** It excludes the true ratio, and does not lie wholly within 3 % of it: what a certificate calls an alarm. */
  readonly alarms: number
  /** It lies wholly above 1.03: called slower. */
  readonly calledSlower: number
  readonly pairs: number
  /** On the scale of logarithms; unbounded intervals are left out. */
  readonly halfWidth: number
}

/** Many measurements of one true ratio by one rule under one kind of noise. The same seed gives the same figures. */
export const simulate = ({
  rule,
  noise,
  ratio,
  runs,
  seed,
}: {
  rule: MeasuringRule
  noise: NoiseModel
  ratio: number
  runs: number
  seed: number
}): Simulated => {
  const random = seededRandom(seed)
  const truth = Math.log(ratio)
  const sums = { covered: 0, alarms: 0, excluding: 0, slower: 0, pairs: 0, bounded: 0, halfWidth: 0 }
  for (let run = 0; run < runs; run++) {
    const error = noise.stream(random)
    const { low, high, pairs } = rule.measure(() => truth + error())
    const isClose = low >= truth - EQUAL_LOG && high <= truth + EQUAL_LOG
    if (low <= truth && truth <= high) sums.covered++
    else if (!isClose) sums.alarms++
    if (low > 0 || high < 0) sums.excluding++
    if (low > EQUAL_LOG) sums.slower++
    sums.pairs += pairs
    if (!Number.isFinite(high - low)) continue
    sums.bounded++
    sums.halfWidth += (high - low) / 2
  }
  return {
    coverage: sums.covered / runs,
    alarms: sums.alarms / runs,
    excludesOne: sums.excluding / runs,
    calledSlower: sums.slower / runs,
    pairs: sums.pairs / runs,
    halfWidth: sums.halfWidth / sums.bounded,
  }
}
