/**
 * Adjusted p of m tests by Benjamini and Hochberg, in the order given. With p₍₁₎ ≤ … ≤ p₍ₘ₎:
 *
 *   p̃₍ᵢ₎ = min over j ≥ i of min(1, m p₍ⱼ₎ / j)
 *
 * Unit: a probability. Calling a change what has p̃ ≤ q keeps the expected share of false calls among all calls at q or
 * below (the false discovery rate), for independent tests and those that depend on one another positively, as tests do that
 * share a machine. Where nothing has changed at all, any call is false: then some call is made in at most q of cases.
 * Source: Benjamini and Hochberg (1995). Not taken: Holm, who guards each single call and would miss what several
 * problems together make plain.
 */
export const benjaminiHochberg = (probabilities: readonly number[]): number[] => {
  const count = probabilities.length
  const falling = probabilities.map((p, at) => ({ p, at })).toSorted((first, second) => second.p - first.p)
  const adjusted = [...probabilities]
  let least = 1
  for (const [index, { p, at }] of falling.entries()) {
    least = Math.min(least, p * (count / (count - index)))
    adjusted[at] = least
  }
  return adjusted
}
