import { mean } from 'simple-statistics'

import type { Estimate } from '../model/estimate.ts'
import { studentQuantile } from './student-quantile.ts'

/** At so many degrees of freedom Student's quantile is the normal one to nine digits. */
const AS_NORMAL = 1e10

const clip = (value: number): number => Math.min(1, Math.max(0, value))

/**
 * The mean m of n values in [0, 1] with Wilson's score interval, z the normal quantile:
 *
 *   ( m + z²/2n ± z √( m(1 − m)/n + z²/4n² ) ) / (1 + z²/n)
 *
 * Unit: a share. For values of 0 and 1 it is Wilson's interval itself. Of all values in [0, 1] with mean μ those have
 * the largest variance, μ(1 − μ), so for values in between it is wider than need be and never too narrow. It has a
 * width where all values are equal and stays within [0, 1], which is what the many points of a curve need. No value:
 * absent('nothing-measured'); one value is enough for an interval. Source: Wilson (1927).
 */
export const wilsonInterval = ({ values, alpha }: { values: readonly number[]; alpha: number }): Estimate => {
  if (values.length === 0) return { kind: 'absent', reason: 'nothing-measured' }
  const count = values.length
  const value = clip(mean([...values]))
  const z = studentQuantile({ probability: 1 - alpha / 2, degrees: AS_NORMAL })
  const centre = value + z ** 2 / (2 * count)
  const half = z * Math.sqrt((value * (1 - value)) / count + (z / (2 * count)) ** 2)
  const scale = 1 + z ** 2 / count
  const low = Math.min(value, clip((centre - half) / scale))
  const high = Math.max(value, clip((centre + half) / scale))
  return { kind: 'interval', value, low, high }
}
