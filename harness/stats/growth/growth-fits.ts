import { Growth } from '../../model/growth.ts'
import { growthFunction } from './growth-function.ts'
import { elementAt } from '../element-at.ts'
import { nonNegativeFit } from './non-negative-fit.ts'

const last = <T>(list: readonly T[]): T => elementAt(list, list.length - 1)

/** How well one class describes the values; the smaller the criterion, the better. */
export interface GrowthFit {
  readonly growth: Growth
  readonly criterion: number
}

/** A quantity at several sizes. `weights`: how much each value is worth, at most 1. */
export interface Measured {
  readonly sizes: readonly number[]
  readonly values: readonly number[]
  readonly weights: readonly number[]
}

/**
 * Least share of the class's own term in the value at the largest size. A term below it is not what the values grow by:
 * with exact counts, a hundredth of n² would do to fit the chance in a linear count a little better.
 */
const SHARE_LEAST = 0.1

/** Terms that may stand below the class's own, when values are exact enough to tell: what loops around loops leave. */
const LOWER: readonly Growth[] = ['log n', 'sqrt n', 'n', 'n log n', 'n^2']

const isBelow = (first: Growth, second: Growth): boolean =>
  Growth.options.indexOf(first) < Growth.options.indexOf(second)

/**
 * Akaike's criterion with its correction for few values, for relative errors of variance RSS/N + floor²:
 *
 *   AICc = W ln(RSS/W + floor²) + 2K + 2K(K + 1)/(N − K − 1)       W = Σ weights, N for values that all count fully
 *
 * The floor keeps a model from being preferred for describing what no measurement shows. Infinity for N ≤ K + 1.
 * Source: Hurvich and Tsai (1989).
 */
const criterionOf = (of: { residual: number; count: number; weight: number; terms: number; floor: number }): number => {
  const { residual, count, weight, terms, floor } = of
  const spare = count - terms - 1
  if (spare <= 0) return Number.POSITIVE_INFINITY
  return weight * Math.log(residual / weight + floor * floor) + 2 * terms + (2 * terms * (terms + 1)) / spare
}

/**
 * Fits each class: c₀ + c₁·g(n), c ≥ 0, and for exact values also c₀ + c₁·h(n) + c₂·g(n) with a lower h. The best of a
 * class's models stands for it. A class whose own term is less than a tenth of the value at the largest size is left out.
 *
 * `floor`: relative error that no model is asked to explain. Values > 0, at least four of them.
 */
export const growthFits = (
  { sizes, values, weights }: Measured,
  { floor, isExact }: { floor: number; isExact: boolean },
): GrowthFit[] => {
  const largest = Math.max(...sizes)
  const ones = sizes.map(() => 1)
  const weight = weights.reduce((sum, one) => sum + one, 0)
  const columnOf = (growth: Growth): number[] => sizes.map(growthFunction(growth, largest))
  const criterion = (columns: readonly (readonly number[])[]): number => {
    const { coefficients, residual } = nonNegativeFit({ columns, values, weights })
    const share = (last(coefficients) * last(last(columns))) / last(values)
    if (columns.length > 1 && share < SHARE_LEAST) return Number.POSITIVE_INFINITY
    return criterionOf({ residual, count: sizes.length, weight, terms: columns.length, floor })
  }
  return Growth.options.flatMap((growth) => {
    const own = columnOf(growth)
    const lower = isExact ? LOWER.filter((one) => isBelow(one, growth)) : []
    const models = growth === '1' ? [[ones]] : [[ones, own], ...lower.map((one) => [ones, columnOf(one), own])]
    const best = Math.min(...models.map(criterion))
    return Number.isFinite(best) ? [{ growth, criterion: best }] : []
  })
}
