/**
 * A sign e-process: how much a gambler has who bets, on each pair, by Laplace's rule on the sign seen so far.
 *
 *   E = 2^(s+f) · B(s + 1, f + 1) / B(1, 1) = 2^n / ((n + 1) · C(n, f)),   n = s + f
 *
 * s values above, f below; dimensionless. If the median is where they were compared, E is a nonnegative martingale of
 * mean 1, so that P(E ever reaches 1/α) ≤ α, however often and whenever one looks. Source: Ville (1939); Robbins (1970)
 * for the mixture. At 1/α = 20 eight of one sign are needed: 2⁸/9 = 28.4, 2⁷/8 = 16.
 */
export const signEValue = ({ above, below }: { above: number; below: number }): number => {
  const pairs = above + below
  let choose = 1
  for (let i = 1; i <= Math.min(above, below); i++) choose *= (pairs - i + 1) / i
  return 2 ** pairs / ((pairs + 1) * choose)
}

/**
 * The medians that E does not exclude at error α: from the (m+1)-th smallest value to the (m+1)-th largest, m the most
 * values on one side with E(n − m, m) ≥ 1/α. Everything, when even all on one side do not exclude it.
 */
export const signInterval = (
  values: readonly number[],
  alpha: number,
): { readonly low: number; readonly high: number } => {
  const sorted = values.toSorted((first, second) => first - second)
  let excluded = 0
  while (2 * excluded < sorted.length && signEValue({ above: sorted.length - excluded, below: excluded }) >= 1 / alpha)
    excluded++
  if (excluded === 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  return {
    low: sorted[excluded - 1] ?? Number.NEGATIVE_INFINITY,
    high: sorted.at(-excluded) ?? Number.POSITIVE_INFINITY,
  }
}
