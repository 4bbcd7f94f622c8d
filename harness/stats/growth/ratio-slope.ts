import type { Estimate } from '../../model/estimate.ts'
import type { GrowthFinding, GrowthPoint } from '../../model/growth.ts'
import type { Measured } from './growth-fits.ts'
import { COUNT_FLOOR, growthMeasures, TIME_FLOOR } from './growth-measures.ts'
import { growthSlope } from './growth-slope.ts'
import { elementAt } from '../element-at.ts'

/** Fewer common sizes than this say less than the two series each by itself. */
const COMMON_LEAST = 5
/** The same for what they weigh together. */
const WEIGHT_LEAST = 3

interface Grown {
  readonly points: readonly GrowthPoint[]
  readonly finding: GrowthFinding
}

/** The ratios at the sizes both were measured at; a size weighs as much as the less believable of its two values. */
const ratios = (candidate: Grown, canonical: Grown): Measured | undefined => {
  const { basis } = candidate.finding
  if (canonical.finding.basis !== basis) return undefined
  const common = candidate.points.filter(({ size }) => canonical.points.some((point) => point.size === size))
  const partners = common.flatMap(({ size }) => canonical.points.filter((point) => point.size === size))
  const [first, second] = [growthMeasures(common)[basis], growthMeasures(partners)[basis]]
  const weights = first.weights.map((weight, index) => Math.min(weight, elementAt(second.weights, index)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (common.length < COMMON_LEAST || total < WEIGHT_LEAST) return undefined
  return { sizes: first.sizes, values: first.values.map((value, at) => value / elementAt(second.values, at)), weights }
}

/** The difference of two independent estimates; half-widths add up in squares. */
const difference = (first: Estimate, second: Estimate): Estimate => {
  if (first.kind !== 'interval' || second.kind !== 'interval') return { kind: 'absent', reason: 'too-few-values' }
  const half = Math.hypot(first.high - first.low, second.high - second.low) / 2
  const value = first.value - second.value
  return { kind: 'interval', value, low: value - half, high: value + half }
}

/**
 * The slope of ln(candidate / canonical) over ln n: 0 where they grow alike, 1 where the candidate does n times more.
 *
 * From the ratios at common sizes, where what is special about an input cancels, if both were read by the same basis and
 * have five sizes in common that can be believed; else the difference of the two exponents.
 */
export const ratioSlope = (of: {
  readonly candidate: Grown
  readonly canonical: Grown
  readonly alpha: number
}): Estimate => {
  const { candidate, canonical, alpha } = of
  const measured = ratios(candidate, canonical)
  if (measured === undefined) return difference(candidate.finding.exponent, canonical.finding.exponent)
  const floor = candidate.finding.basis === 'counts' ? COUNT_FLOOR : TIME_FLOOR
  return growthSlope(measured, { floor, alpha })
}
