import type { Estimate } from '../model/estimate.ts'
import { bootstrapInterval } from './bootstrap-interval.ts'
import { meanInterval } from './mean-interval.ts'

/** Below this many problems the percentile bootstrap is too narrow; from here it needs no normality. */
const BOOTSTRAP_FROM = 30

const clip = (value: number): number => Math.min(1, Math.max(0, value))

/**
 * All n values at one end of [0, 1] have no spread, and yet n problems do not make a certainty. A share whose mean
 * is μ yields n ones with probability at most μⁿ (P(X = 1) ≤ E X), so every μ < (α/2)^(1/n) is ruled out. The other
 * end likewise. For values of 0 and 1 this is the Clopper–Pearson interval.
 */
const intervalAtEnd = ({ end, count, alpha }: { end: 0 | 1; count: number; alpha: number }): Estimate => {
  const reach = 1 - (alpha / 2) ** (1 / count)
  return end === 0
    ? { kind: 'interval', value: 0, low: 0, high: reach }
    : { kind: 'interval', value: 1, low: 1 - reach, high: 1 }
}

/**
 * The mean of one value for each problem, with an interval for the problems one might have asked instead: Student's
 * below 30 problems, the percentile bootstrap from 30.
 *
 * `share`: the values lie in [0, 1], and so does the interval. `plain`: no bounds (a log ratio). No problem:
 * absent('nothing-measured'). One problem, or several with exactly one value that is not an end of the share's range:
 * a point, because nothing is known of the spread.
 */
export const overProblems = ({
  values,
  kind,
  alpha,
  seed,
}: {
  values: readonly number[]
  kind: 'share' | 'plain'
  alpha: number
  seed: number
}): Estimate => {
  const [first, ...rest] = values
  if (first === undefined) return { kind: 'absent', reason: 'nothing-measured' }
  if (rest.every((value) => value === first)) {
    const isAtEnd = kind === 'share' && rest.length > 0
    if (isAtEnd && first === 0) return intervalAtEnd({ end: 0, count: values.length, alpha })
    if (isAtEnd && first === 1) return intervalAtEnd({ end: 1, count: values.length, alpha })
    return { kind: 'point', value: first, reason: 'too-few-values' }
  }
  const estimate =
    values.length < BOOTSTRAP_FROM ? meanInterval({ values, alpha }) : bootstrapInterval({ values, alpha, seed })
  if (kind === 'plain' || estimate.kind !== 'interval') return estimate
  return { ...estimate, low: clip(estimate.low), high: clip(estimate.high) }
}
