/**
 * P(X ≥ x) for X the number of successes in n independent trials that each succeed with probability p:
 *
 *   Σ_{k=x}^{n} C(n, k) p^k (1 − p)^(n−k)
 *
 * Dimensionless, in [0, 1]; exact but for rounding. x ≤ 0 gives 1, x > n gives 0. For the few trials of a run: each term
 * follows from the one before, so nothing overflows below n of about a thousand.
 */
export const binomialTail = ({
  trials,
  successes,
  probability,
}: {
  trials: number
  successes: number
  probability: number
}): number => {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`not a probability within (0, 1): ${probability}`)
  if (successes <= 0) return 1
  let term = (1 - probability) ** trials
  let tail = 0
  for (let k = 0; k <= trials; k++) {
    if (k >= successes) tail += term
    term *= ((trials - k) / (k + 1)) * (probability / (1 - probability))
  }
  return Math.min(1, tail)
}
