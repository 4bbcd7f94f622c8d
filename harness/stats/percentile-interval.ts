import { quantileSorted } from 'simple-statistics'

import type { Estimate } from '../model/estimate.ts'

/**
 * The percentile interval of a figure: the α/2 and 1 − α/2 quantiles of what it came to in the resamples. Unit: that of
 * the figure. It always contains the figure itself, as rounding may keep a quantile of equal resamples beside it.
 * Source: Efron (1979).
 */
export const percentileInterval = ({
  value,
  resampled,
  alpha,
}: {
  value: number
  resampled: Float64Array
  alpha: number
}): Estimate => {
  const sorted = [...resampled.toSorted()]
  const low = Math.min(value, quantileSorted(sorted, alpha / 2))
  const high = Math.max(value, quantileSorted(sorted, 1 - alpha / 2))
  return { kind: 'interval', value, low, high }
}
