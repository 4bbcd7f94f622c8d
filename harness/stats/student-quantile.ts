import { logTail } from './student-tail.ts'

/** Newton's steps converge from the right in 5–15; a target close to ½ takes about 2.3 for each zero after its 5. */
const STEPS_MOST = 200

/**
 * The quantile of Student's t: the t with P(T ≤ t) = probability.
 *
 * Domain: 0 < probability < 1, any real degrees of freedom > 0; else RangeError. Relative error below 1e-10 where
 * min(p, 1 − p) ≥ 1e-5; nearer to 0 or 1 the complement ½ − … loses digits (7e-10 at 1e-7). Infinity where the quantile exceeds
 * the largest double (degrees below about 0.01).
 *
 * Method: Newton's iteration for ln P(T > t) in ln t, a concave function, so from any point right of the root it
 * descends without overshooting. Not taken: Hill's expansion (1970), whose error of 1e-6 at few degrees is the
 * case that matters here; K = 3 pairs have two.
 */
export const studentQuantile = ({ probability, degrees }: { probability: number; degrees: number }): number => {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`not a probability within (0, 1): ${probability}`)
  if (!(degrees > 0 && Number.isFinite(degrees))) throw new RangeError(`not a number of degrees of freedom: ${degrees}`)
  if (probability === 0.5) return 0
  if (probability < 0.5) return -studentQuantile({ probability: 1 - probability, degrees })
  const target = Math.log(1 - probability)
  let logT = 1
  while (logTail({ logT, degrees }).value > target) logT *= 2
  for (let step = 0; step < STEPS_MOST; step++) {
    const { value, slope } = logTail({ logT, degrees })
    const move = (target - value) / slope
    logT += move
    if (Math.abs(move) < 1e-15 * Math.max(1, Math.abs(logT))) break
  }
  return Math.exp(logT)
}
