import { absent, defined, type Defined } from '../model/estimate.ts'

/**
 * eff@k: the expected efficiency of the best of k candidates drawn without replacement from n.
 *
 *   eff@k = Σ_{r=k}^{n}  C(r−1, k−1) / C(n, k) · e₍ᵣ₎        e₍₁₎ ≤ … ≤ e₍ₙ₎
 *
 * Unit: that of e, a share. A wrong candidate enters with e = 0; it is not left out. Undefined for n < k:
 * absent('fewer-candidates-than-k'). k < 1 is a bug in the caller: RangeError.
 * Source: Qiu et al. 2024 (ENAMEL), the Rao–Blackwellised estimator. The weights are built downward from r = n,
 *
 *   w_n = k/n        w_r = w_{r+1} · (1 − (k − 1)/r)
 *
 * because the binomials overflow long before n is large.
 */
export const effAtK = ({ efficiencies, k }: { efficiencies: readonly number[]; k: number }): Defined<number> => {
  if (!(Number.isInteger(k) && k >= 1)) throw new RangeError(`not a k: ${k}; use a whole number from 1 on`)
  const n = efficiencies.length
  if (n < k) return absent('fewer-candidates-than-k')
  const descending = Float64Array.from(efficiencies).toSorted().toReversed()
  let weight = k / n
  let sum = 0
  for (const [place, efficiency] of descending.entries()) {
    const r = n - place
    if (r < k) break
    if (r < n) weight *= 1 - (k - 1) / r
    sum += weight * efficiency
  }
  return defined(sum)
}
