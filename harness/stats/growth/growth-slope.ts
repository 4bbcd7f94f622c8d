import type { Estimate } from '../../model/estimate.ts'
import { studentQuantile } from '../student-quantile.ts'
import type { Measured } from './growth-fits.ts'
import { elementAt } from '../element-at.ts'

type Interval = Extract<Estimate, { kind: 'interval' }>

/**
 * The slope of ln y over ln n, the exponent of growth, with a t interval:
 *
 *   b = Σ w (x − x̄)(ln y − ȳ) / Σ w (x − x̄)²       x = ln n, means weighted
 *   b ± t_{1−α/2, N−2} · max(s, floor) / √(Σ w (x − x̄)²)       s² = Σ w (residual)² / (N − 2)
 *
 * Without unit. `floor`: standard error of one ln y that repeating does not take away; residuals smaller than it are luck.
 * Domain: at least three values > 0, at two sizes or more. A logarithm bends the line a little: n log n has a slope
 * of 1 + 1/ln n, about 1.1.
 */
export const growthSlope = (
  { sizes, values, weights }: Measured,
  { floor, alpha }: { floor: number; alpha: number },
): Interval => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, value, index) => sum + elementAt(weights, index) * value, 0) / total
  const x = sizes.map(Math.log)
  const y = values.map(Math.log)
  const [middle, height] = [mean(x), mean(y)]
  const spread = total * mean(x.map((value) => (value - middle) ** 2))
  const value = (total * mean(x.map((one, index) => (one - middle) * (elementAt(y, index) - height)))) / spread
  const errors = x.map((one, index) => elementAt(y, index) - height - value * (one - middle))
  const degrees = sizes.length - 2
  const scatter = (total * mean(errors.map((error) => error * error))) / degrees
  const quantile = studentQuantile({ probability: 1 - alpha / 2, degrees })
  const half = quantile * Math.sqrt(Math.max(scatter, floor * floor) / spread)
  return { kind: 'interval', value, low: value - half, high: value + half }
}
