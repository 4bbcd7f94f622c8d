import { errorFunction } from 'simple-statistics'

import { EQUAL_WITHIN } from '../model/defaults.ts'
import type { Effort } from '../model/plan.ts'
import { TRIMMED_FROM } from './pairs-interval.ts'
import { reportedAlpha } from './reported-alpha.ts'
import { studentQuantile } from './student-quantile.ts'
import { cutAtEitherEnd } from './trimmed-interval.ts'

/** In so many of ten cases the slowdown is to be called one. The usual figure of power calculations. */
const POWER = 0.8

/**
 * Variance of the 20 % trimmed mean over that of the mean, for normal values: 1.07 of 8 values, 1.12 of 16, 1.14 of very
 * many (simulated).
 */
const TRIMMED_VARIANCE = 1.1

/** Points of the grid over s: the sum is then within 1e-6 of the integral for every number of degrees from 1 on. */
const POINTS = 4_000

/** Where the grid ends: at one degree of freedom, s > 6 has a probability of 2e-9. */
const WIDEST = 6

const normalCdf = (z: number): number => (1 + errorFunction(z / Math.SQRT2)) / 2

/**
 * P(T > c) of the noncentral t with ν degrees of freedom and noncentrality δ, as a mean over s, the estimated standard
 * deviation in units of the true one:
 *
 *   ∫ Φ(δ − c s) f(s) ds,   f(s) ∝ s^(ν−1) exp(−ν s²/2)
 *
 * The weights are normalised by their own sum, so no Γ is needed.
 */
const power = ({ critical, degrees, shift }: { critical: number; degrees: number; shift: number }): number => {
  let sum = 0
  let weights = 0
  for (let point = 0; point < POINTS; point++) {
    const s = ((point + 0.5) / POINTS) * WIDEST
    const weight = Math.exp((degrees - 1) * Math.log(s) - (degrees * (s * s - 1)) / 2)
    weights += weight
    sum += weight * normalCdf(shift - critical * s)
  }
  return sum / weights
}

/** δ at which Student's test with K values has the power above. Bisection: the power rises with δ. */
const shiftNeeded = ({ critical, degrees }: { critical: number; degrees: number }): number => {
  let low = 0
  let high = 1
  while (power({ critical, degrees, shift: high }) < POWER) high *= 2
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (power({ critical, degrees, shift: middle }) < POWER) low = middle
    else high = middle
  }
  return high
}

/** Values that stay of so many pairs, and how the variance of their mean compares with that of a plain mean. */
const keptOf = (pairs: number): { readonly kept: number; readonly inflation: number } =>
  pairs < TRIMMED_FROM
    ? { kept: pairs, inflation: 1 }
    : { kept: pairs - 2 * cutAtEitherEnd(pairs), inflation: TRIMMED_VARIANCE }

/**
 * The smallest true ratio that is called slower in 8 of 10 cases, when pair values scatter with standard deviation `sd`:
 *
 *   1.03 · exp(δ · sd · √(v / K))
 *
 * with δ from the noncentral t at the error of one look; v = 1, from K = 8, where the mean is trimmed, 1.1 with fewer
 * degrees of freedom. K is the first look at which an interval of usual width meets
 * the target, else the last: a measurement stops there. Dimensionless, from 1.03 up: nothing below is called slower.
 * For normal pair values; in simulation 75–83 % instead of 80.
 */
export const detectableRatio = ({ sd, effort }: { sd: number; effort: Effort }): number => {
  const looks = effort.looks.toSorted((first, second) => first - second)
  const at = (pairs: number): { degrees: number; critical: number; error: number } => {
    const { kept, inflation } = keptOf(pairs)
    const degrees = kept - 1
    const critical = studentQuantile({ probability: 1 - reportedAlpha(effort) / 2, degrees })
    return { degrees, critical, error: sd * Math.sqrt(inflation / pairs) }
  }
  const [last] = looks.slice(-1)
  if (last === undefined) throw new RangeError('an effort without a look')
  const usual = looks.map(at).find(({ critical, error }) => critical * error <= effort.targetHalfWidth) ?? at(last)
  return (1 + EQUAL_WITHIN) * Math.exp(shiftNeeded(usual) * usual.error)
}
