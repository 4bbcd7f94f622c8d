import type { GrowthBasis, GrowthPoint } from '../../model/growth.ts'
import { microseconds, type Nanoseconds } from '../../model/units.ts'
import type { Measured } from './growth-fits.ts'

/** Relative error of a count as a measure of work: what rounding to whole blocks leaves. */
export const COUNT_FLOOR = 0.004
/** Systematic error of ln time. Measured on functions of known class: residuals of right models are about this. */
export const TIME_FLOOR = 0.2

/** Error of a short time besides: first entries, lazy compilation, the clock. A call below says little of its size. */
const TIME_ERROR: Nanoseconds = microseconds(50)

/** How far a time may be believed: the share of its variance that is not the error of short times, within 0 to 1. */
const timeWeight = (cpu: Nanoseconds): number => {
  const error = TIME_ERROR / Math.max(1, cpu)
  return TIME_FLOOR ** 2 / (TIME_FLOOR ** 2 + error ** 2)
}

/** Points as values to fit: counts weigh alike, and times by how far they may be believed. */
export const growthMeasures = (points: readonly GrowthPoint[]): Readonly<Record<GrowthBasis, Measured>> => {
  const sizes = points.map(({ size }) => size)
  return {
    counts: {
      sizes,
      // A bound built-in has no block at all.
      values: points.map(({ work }) => Math.max(1, work)),
      weights: points.map(() => 1),
    },
    time: {
      sizes,
      values: points.map(({ cpu }) => Math.max(1, cpu)),
      weights: points.map(({ cpu }) => timeWeight(cpu)),
    },
  }
}
