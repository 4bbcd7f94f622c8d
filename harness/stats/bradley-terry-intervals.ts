import { quantileSorted } from 'simple-statistics'

import type { Estimate } from '../model/estimate.ts'
import type { Random } from '../model/random.ts'
import { bradleyTerry, type Wins } from './bradley-terry.ts'
import { seededRandom } from './seeded-random.ts'

/** Draws: the ends of a 95 % interval then vary by about 2 % of its width from seed to seed. */
const DRAWS = 1_000

/** Below this an imagined win is as good as none, and strengths would leave the range of the exponential. */
const LEAST_WIN = 1e-9

/** Of the exponential distribution with mean 1. 1 − u, for u may be 0. */
const exponential = (random: Random): number => -Math.log(1 - random.float())

/** Of Gamma(½, 1), whose mean is ½: half the square of a normal value (Box and Muller). */
const halfWin = (random: Random): number =>
  Math.max(LEAST_WIN, exponential(random) * Math.cos(2 * Math.PI * random.float()) ** 2)

/** Σ over problems of weight × wins. */
const weighted = (problems: readonly Wins[], weightOf: (at: number) => number): number[][] => {
  const sums: number[][] = []
  for (const [at, wins] of problems.entries()) {
    const weight = weightOf(at)
    for (const [i, row] of wins.entries()) {
      const sum = sums[i] ?? row.map(() => 0)
      sums[i] = sum
      for (const [j, won] of row.entries()) sum[j] = (sum[j] ?? 0) + weight * won
    }
  }
  return sums
}

/**
 * Bradley–Terry strengths of sets from their wins on each problem, with intervals for the problems one might have asked
 * instead: the α/2 and 1 − α/2 quantiles of the strengths when every problem is given a random weight, drawn from the
 * exponential distribution, and each win in an imagined game of `bradleyTerry` one from Gamma(½, 1).
 *
 * Unit: log odds. Weighing whole problems keeps together what belongs together: all pairs of sets on one problem. The
 * random weights of the imagined games are what gives a set that wins everywhere an interval with a width, where
 * resampling problems would find no spread; for two sets and outcomes of 0 and 1 they make it Jeffreys' interval of the
 * share won. Strengths are relative to those who are compared: with others they change. No problem: an empty list. One:
 * points. Sources: Rubin (1981), the Bayesian bootstrap; Newton and Raftery (1994), weighted likelihoods; Brown, Cai and
 * DasGupta (2001) on how well Jeffreys' interval covers.
 */
export const bradleyTerryIntervals = ({
  problems,
  alpha,
  seed,
}: {
  /** Wins of each set over each on one problem; 0 both ways where a pair does not share it. */
  problems: readonly Wins[]
  alpha: number
  seed: number
}): Estimate[] => {
  const strengths = bradleyTerry({ wins: weighted(problems, () => 1) })
  if (problems.length === 1) return strengths.map((value) => ({ kind: 'point', value, reason: 'too-few-values' }))
  const random = seededRandom(seed)
  const draws = random.list(DRAWS, () =>
    bradleyTerry({
      wins: weighted(problems, () => exponential(random)),
      imagined: () => halfWin(random),
      start: strengths,
    }),
  )
  return strengths.map((value, at) => {
    const sorted = draws.map((draw) => draw[at] ?? value).toSorted((first, second) => first - second)
    const low = Math.min(value, quantileSorted(sorted, alpha / 2))
    const high = Math.max(value, quantileSorted(sorted, 1 - alpha / 2))
    return { kind: 'interval', value, low, high }
  })
}
