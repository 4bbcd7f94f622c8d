import { mean } from 'simple-statistics'

import type { Estimate } from '../model/estimate.ts'
import { percentileInterval } from './percentile-interval.ts'
import { resamplesOf } from './resamples.ts'

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
  const { resamples, places } = resamplesOf({ count: sorted.length, seed })
  const means = new Float64Array(resamples)
  let at = 0
  for (let resample = 0; resample < resamples; resample++) {
    let sum = 0
    for (let drawn = 0; drawn < sorted.length; drawn++) sum += sorted[places[at++] ?? 0] ?? 0
    means[resample] = sum / sorted.length
  }
  return percentileInterval({ value, resampled: means, alpha })
}
