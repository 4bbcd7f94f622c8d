import { TARGET_ALPHA, TARGET_LOOKS } from '../model/defaults.ts'
import type { Effort } from '../model/plan.ts'
import type { Nanoseconds } from '../model/units.ts'

/**
 * The effort of a precision, changed by what the user asked of the intervals.
 *
 * `target`: half-width of the ratio, so ±2 % is 0.02; measuring goes on until intervals are that narrow, decided or not,
 * with more looks than any precision has. On the scale of logarithms it is ln(1 + target). `budget`: wall time after
 * which the next look is the last. Without either, the effort as it is. A target that is not within (0, 1) is a bug in
 * the caller: RangeError.
 */
export const askedEffort = (
  effort: Effort,
  { target, budget }: { target?: number | undefined; budget?: Nanoseconds | undefined },
): Effort => {
  const limited: Effort = budget === undefined ? effort : { ...effort, budget }
  if (target === undefined) return limited
  if (!(target > 0 && target < 1)) throw new RangeError(`not a half-width: ${target}; use a share within (0, 1)`)
  return {
    ...limited,
    looks: [...TARGET_LOOKS],
    alphaPerLook: TARGET_ALPHA,
    targetHalfWidth: Math.log1p(target),
    isTargetOnly: true,
  }
}
