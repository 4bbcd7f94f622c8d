import type { Estimate } from '../model/estimate.ts'
import { overProblems } from './over-problems.ts'

const clip = (value: number): number => Math.min(1, Math.max(-1, value))

/**
 * The interval of a mean difference when all n differences are the same v in [−1, 1]: there is no spread to go by, and
 * yet n problems are not all problems. If the difference were another on a share q of the problems, n alike would be
 * seen with probability (1 − q)ⁿ, so q > 1 − α^(1/n) is ruled out; and that share moves the mean by no more than q
 * times the way from v to an end of the range.
 */
const alike = ({ value, count, alpha }: { value: number; count: number; alpha: number }): Estimate => {
  const share = 1 - alpha ** (1 / count)
  return { kind: 'interval', value, low: value - share * (1 + value), high: value + share * (1 - value) }
}

/**
 * The mean over problems of first − second, with an interval for the problems one might have asked instead. Pairing by
 * problem takes out what makes a problem hard for both. Intervals are those of `overProblems`: Student's below 30
 * problems, the bootstrap over problems from 30.
 *
 * Problems are resampled whole. What measuring adds to a problem's value is then in the spread between problems
 * already; resampling pairs inside as well would count it twice.
 *
 * `share`: both lie in [0, 1], the difference and its interval in [−1, 1]. `plain`: no bounds, as of two logarithms;
 * differences that are all alike then give a point. No problem: absent('nothing-measured'). One: a point.
 */
export const pairedDifference = ({
  differences,
  kind,
  alpha,
  seed,
}: {
  differences: readonly number[]
  kind: 'share' | 'plain'
  alpha: number
  seed: number
}): Estimate => {
  const [first, ...rest] = differences
  if (kind === 'share' && first !== undefined && rest.length > 0 && rest.every((value) => value === first)) {
    return alike({ value: first, count: differences.length, alpha })
  }
  const estimate = overProblems({ values: differences, kind: 'plain', alpha, seed })
  if (kind === 'plain' || estimate.kind !== 'interval') return estimate
  return { ...estimate, low: clip(estimate.low), high: clip(estimate.high) }
}
