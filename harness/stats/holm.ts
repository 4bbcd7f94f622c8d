/**
 * Holm's adjusted p of m tests, in the order given. With p₍₁₎ ≤ … ≤ p₍ₘ₎:
 *
 *   p̃₍ᵢ₎ = max over j ≤ i of min(1, (m − j + 1) p₍ⱼ₎)
 *
 * Unit: a probability. Rejecting where p̃ ≤ α makes any false rejection at all with probability at most α, however the
 * tests depend on one another. Here they do: A − B and A − C share A. Source: Holm (1979). Not taken: Bonferroni, which
 * rejects less and guards no more; Benjamini and Hochberg, which lets a share of the rejections be false, while each
 * line of a table of sets is read, and quoted, by itself.
 */
export const holm = (probabilities: readonly number[]): number[] => {
  const order = probabilities.map((p, at) => ({ p, at })).toSorted((first, second) => first.p - second.p)
  const adjusted = [...probabilities]
  let most = 0
  for (const [rank, { p, at }] of order.entries()) {
    most = Math.max(most, Math.min(1, (order.length - rank) * p))
    adjusted[at] = most
  }
  return adjusted
}
