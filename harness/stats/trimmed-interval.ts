import { mean, sampleVariance } from 'simple-statistics'

import type { Estimate } from '../model/estimate.ts'
import { studentQuantile } from './student-quantile.ts'

/** One value in five is cut at either end: Yuen's and Wilcox's choice, which loses little on normal data. */
const ONE_IN = 5

/** g: how many of n values are cut at either end. */
export const cutAtEitherEnd = (count: number): number => Math.floor(count / ONE_IN)

/**
 * The 20 % trimmed mean of n values with Yuen's interval. g = ⌊n/5⌋ values are cut at either end, h = n − 2g stay:
 *
 *   x̄_t ± t_{1−α/2, h−1} · √( (n − 1) s_w² / (h (h − 1)) )
 *
 * s_w² is the variance of all n values after the cut ones are replaced by their nearest kept neighbour
 * (Winsorised). `alpha`: the two-sided error allowed. Unit: that of the values. Edges as for `meanInterval`; below
 * five values nothing is cut and both agree.
 * Source: Yuen (1974), one-sample form; Wilcox, Introduction to Robust Estimation, §4.3. Not taken: the
 * denominator (1 − 2γ)√n of Tukey and McLaughlin, which differs where n/5 is not whole.
 */
export const trimmedInterval = ({ values, alpha }: { values: readonly number[]; alpha: number }): Estimate => {
  if (values.length === 0) return { kind: 'absent', reason: 'nothing-measured' }
  const sorted = values.toSorted((first, second) => first - second)
  const cut = cutAtEitherEnd(sorted.length)
  const kept = sorted.slice(cut, sorted.length - cut)
  const value = mean(kept)
  if (kept.length === 1) return { kind: 'point', value, reason: 'too-few-values' }
  const least = Math.min(...kept)
  const most = Math.max(...kept)
  const variance = sampleVariance(sorted.map((one) => Math.min(most, Math.max(least, one))))
  const degrees = kept.length - 1
  const error = Math.sqrt(((sorted.length - 1) * variance) / (kept.length * degrees))
  const half = studentQuantile({ probability: 1 - alpha / 2, degrees }) * error
  return { kind: 'interval', value, low: value - half, high: value + half }
}
