import { absent, defined, type Defined } from '../model/estimate.ts'

/**
 * Kendall's τ-b of two lists that score the same things:
 *
 *   τ_b = (C − D) / √( (N − T₁)(N − T₂) )        N = n(n − 1)/2 pairs
 *
 * C pairs in the same order in both, D in opposite order, T₁ and T₂ tied in the first and in the second list.
 *
 * Unit: −1 (reversed) to 1 (the same order). Only the order of the values matters, not their size. Fewer than two
 * things, or a list in which all are tied, has no order to agree with: absent('too-few-values'). Source: Kendall
 * (1945). Not taken: τ-a, which cannot reach 1 when there are ties.
 */
export const kendallTau = (pairs: readonly { readonly first: number; readonly second: number }[]): Defined<number> => {
  let balance = 0
  let orderedInFirst = 0
  let orderedInSecond = 0
  for (const [at, one] of pairs.entries()) {
    for (const other of pairs.slice(at + 1)) {
      const first = Math.sign(one.first - other.first)
      const second = Math.sign(one.second - other.second)
      balance += first * second
      orderedInFirst += Math.abs(first)
      orderedInSecond += Math.abs(second)
    }
  }
  if (orderedInFirst === 0 || orderedInSecond === 0) return absent('too-few-values')
  return defined(balance / Math.sqrt(orderedInFirst * orderedInSecond))
}
