import { CONFIDENCE, EFFORTS, EQUAL_WITHIN } from '../../harness/model/defaults.ts'
import type { Effort } from '../../harness/model/plan.ts'
import { askedEffort } from '../../harness/stats/asked-effort.ts'
import { pairsInterval } from '../../harness/stats/pairs-interval.ts'
import { reportedAlpha } from '../../harness/stats/reported-alpha.ts'
import { stopping } from '../../harness/stats/stopping.ts'
import type { NoiseStream } from './noise-models.ts'
import { signInterval } from './sign-e-process.ts'

/** What one measurement ends with: bounds of the log ratio, and how many pairs it took. */
export interface Measured {
  readonly low: number
  readonly high: number
  readonly pairs: number
}

export interface MeasuringRule {
  readonly name: string
  /** Whether it looks once, at a number of pairs known before. */
  readonly isFixed: boolean
  readonly measure: (next: NoiseStream) => Measured
}

const EQUAL_LOG = Math.log1p(EQUAL_WITHIN)

const boundsOf = (values: readonly number[], alpha: number): Measured => {
  const estimate = pairsInterval({ values, alpha })
  if (estimate.kind !== 'interval') throw new RangeError(`no interval of ${values.length} pairs`)
  return { low: estimate.low, high: estimate.high, pairs: values.length }
}

const fixed = (pairs: number): MeasuringRule => ({
  name: `fixed K = ${pairs}`,
  isFixed: true,
  measure: (next) => boundsOf(Array.from({ length: pairs }, next), 1 - CONFIDENCE),
})

/** As a run does it: pair after pair, asking the rule after each. */
export const sequential = (name: string, effort: Effort): MeasuringRule => ({
  name,
  isFixed: effort.looks.length === 1,
  measure: (next) => {
    const values: number[] = []
    while (stopping({ values, effort }).kind === 'continue') values.push(next())
    return boundsOf(values, reportedAlpha(effort))
  },
})

/** The sign e-process, asked after every pair, with the same reasons to stop and the running intersection of its intervals. */
const bySigns = (name: string, effort: Effort, most: number): MeasuringRule => ({
  name,
  isFixed: false,
  measure: (next) => {
    const values: number[] = []
    let low = Number.NEGATIVE_INFINITY
    let high = Number.POSITIVE_INFINITY
    while (values.length < most) {
      values.push(next())
      const bounds = signInterval(values, 1 - CONFIDENCE)
      low = Math.max(low, bounds.low)
      high = Math.min(high, bounds.high)
      const isDecided = low > EQUAL_LOG || high < -EQUAL_LOG || (low >= -EQUAL_LOG && high <= EQUAL_LOG)
      if (isDecided || (high - low) / 2 <= effort.targetHalfWidth) break
    }
    return { low, high, pairs: values.length }
  },
})

/** The rules of the three precisions, of `--target`, and what they are compared with. */
export const MEASURING_RULES: readonly MeasuringRule[] = [
  fixed(3),
  fixed(5),
  fixed(8),
  fixed(16),
  sequential('quick', EFFORTS.quick),
  sequential('standard', EFFORTS.standard),
  sequential('rigorous', EFFORTS.rigorous),
  bySigns('signs, at most 16 pairs', EFFORTS.rigorous, 16),
  bySigns('signs, at most 64 pairs', EFFORTS.rigorous, 64),
  sequential('--target ±1 %', askedEffort(EFFORTS.standard, { target: 0.01 })),
]
