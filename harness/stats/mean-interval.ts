import { mean, sampleStandardDeviation } from 'simple-statistics'

import type { Estimate } from '../model/estimate.ts'
import { studentQuantile } from './student-quantile.ts'

/**
 * The mean of n values with Student's t interval:
 *
 *   x̄ ± t_{1−α/2, n−1} · s / √n
 *
 * `alpha`: the two-sided error allowed. Unit: that of the values. No values: absent('nothing-measured'); one
 * value: a point. Equal values give an interval without width; whether that is believed is the caller's to decide.
 * Source: Student (1908); exact for normal values, close for symmetric ones.
 */
export const meanInterval = ({ values, alpha }: { values: readonly number[]; alpha: number }): Estimate => {
  if (values.length === 0) return { kind: 'absent', reason: 'nothing-measured' }
  const list = [...values]
  const value = mean(list)
  if (list.length === 1) return { kind: 'point', value, reason: 'too-few-values' }
  const quantile = studentQuantile({ probability: 1 - alpha / 2, degrees: list.length - 1 })
  const half = (quantile * sampleStandardDeviation(list)) / Math.sqrt(list.length)
  return { kind: 'interval', value, low: value - half, high: value + half }
}
