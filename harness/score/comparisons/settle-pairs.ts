import type { Finding, SetPair } from '../../model/comparison.ts'
import type { Estimate } from '../../model/estimate.ts'
import { holm } from '../../stats/holm.ts'
import type { UntestedPair } from './compare-pair.ts'

/** Ahead or behind only when Holm's p and the interval of this pair both say so. */
const finding = ({ advantage, adjusted, alpha }: { advantage: Estimate; adjusted: number; alpha: number }): Finding => {
  if (advantage.kind !== 'interval' || adjusted > alpha) return 'unresolved'
  if (advantage.low > 0) return 'ahead'
  return advantage.high < 0 ? 'behind' : 'unresolved'
}

interface Test {
  readonly p: number
  readonly advantage: Estimate
}

type Settled<T extends Test> = Omit<T, 'advantage'> & { adjusted: number; finding: Finding }

/** The tests of one figure, over all pairs of sets, corrected together. */
const settled = <T extends Test>(tests: readonly T[], alpha: number): Settled<T>[] => {
  const adjusted = holm(tests.map(({ p }) => p))
  return tests.map(({ advantage, ...test }, at) => {
    const own = adjusted[at] ?? test.p
    return { ...test, adjusted: own, finding: finding({ advantage, adjusted: own, alpha }) }
  })
}

const byKey = <T extends Test>(
  pairs: readonly UntestedPair[],
  testsOf: (pair: UntestedPair) => readonly T[],
  keyOf: (test: T) => string,
  alpha: number,
): ((pair: UntestedPair) => Settled<T>[]) => {
  const all = pairs.flatMap((pair) => testsOf(pair).map((test) => ({ pair, test })))
  const done = [...Map.groupBy(all, ({ test }) => keyOf(test)).values()].flatMap((family) =>
    settled(
      family.map(({ test }) => test),
      alpha,
    ).map((test, at) => ({ pair: family[at]?.pair, test })),
  )
  return (pair) => done.filter((one) => one.pair === pair).map(({ test }) => test)
}

/**
 * Pairs of sets with their findings. The pairs of all sets are one family of tests for each figure: each metric and each
 * win rate is a table of its own, in which no line at all should be wrong with probability 1 − α.
 */
export const settlePairs = (pairs: readonly UntestedPair[], alpha: number): SetPair[] => {
  const differencesOf = byKey(
    pairs,
    ({ differences }) => differences,
    ({ id }) => id,
    alpha,
  )
  const winRatesOf = byKey(
    pairs,
    ({ winRates }) => winRates,
    ({ rule }) => rule,
    alpha,
  )
  return pairs.map((pair) => ({
    first: pair.first,
    second: pair.second,
    problems: pair.problems,
    differences: differencesOf(pair),
    winRates: winRatesOf(pair),
  }))
}
