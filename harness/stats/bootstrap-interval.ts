import { mean, quantileSorted } from 'simple-statistics'

import type { Estimate } from '../model/estimate.ts'
import { seededRandom } from './seeded-random.ts'

/** Resamples: the ends of a 95 % interval then vary by about 1 % of its width from seed to seed. */
const RESAMPLES = 4_000

/**
 * The mean of n values with the percentile bootstrap interval: the α/2 and 1 − α/2 quantiles of the means of 4 000
 * resamples, each n values drawn with replacement.
 *
 * Unit: that of the values. The values are sorted first, so their order does not matter; the same seed gives the same
 * interval. No values: absent('nothing-measured'); one value: a point. For few values it is too narrow (it covered
 * 92 % at n = 12): use `meanInterval` there. Source: Efron (1979).
 */
export const bootstrapInterval = ({
  values,
  alpha,
  seed,
}: {
  values: readonly number[]
  alpha: number
  seed: number
}): Estimate => {
  if (values.length === 0) return { kind: 'absent', reason: 'nothing-measured' }
  const sorted = values.toSorted((first, second) => first - second)
  const value = mean(sorted)
  if (sorted.length === 1) return { kind: 'point', value, reason: 'too-few-values' }
  const random = seededRandom(seed)
  const means = random.list(RESAMPLES, () => {
    let sum = 0
    for (let drawn = 0; drawn < sorted.length; drawn++) sum += random.pick(sorted)
    return sum / sorted.length
  })
  means.sort((first, second) => first - second)
  return { kind: 'interval', value, low: quantileSorted(means, alpha / 2), high: quantileSorted(means, 1 - alpha / 2) }
}
