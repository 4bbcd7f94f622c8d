import { dot } from './dot.ts'
import { elementAt } from './element-at.ts'
import { solveLinear } from './solve-linear.ts'

/** Wins of each over each: `wins[i][j]` of i over j, a tie counting half for both. Whole or not, never negative. */
export type Wins = readonly (readonly number[])[]

/** The imagined game of each pair: a tie. */
const IMAGINED = 0.5

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** ln σ(x) without overflow at either end. */
const logLogistic = (x: number): number => Math.min(0, x) - Math.log1p(Math.exp(-Math.abs(x)))

/** ln of the likelihood. Concave in the strengths. */
const logLikelihood = (games: Wins, strengths: readonly number[]): number =>
  games.reduce((sum, row, i) => {
    const own = elementAt(strengths, i)
    return row.reduce((part, won, j) => part + won * logLogistic(own - elementAt(strengths, j)), sum)
  }, 0)

/**
 * Newton's step: the negative Hessian's rows, each with its gradient appended, solved. The likelihood does not change
 * when all strengths move together, so 1 is added to every entry, which keeps the step from moving their sum.
 */
const newtonStep = (games: Wins, strengths: readonly number[]): number[] =>
  solveLinear(
    games.map((row, i) => {
      const own = elementAt(strengths, i)
      let gradient = 0
      let curvature = 1
      const curvatures = row.map((won, j) => {
        const both = won + elementAt(elementAt(games, j), i)
        const chance = logistic(own - elementAt(strengths, j))
        const weight = i === j ? 0 : both * chance * (1 - chance)
        gradient += i === j ? 0 : won - both * chance
        curvature += weight
        return 1 - weight
      })
      return [...curvatures.map((value, j) => (i === j ? curvature : value)), gradient]
    }),
    // Flat to double precision: there is nowhere better to go.
  ) ?? strengths.map(() => 0)

const moved = (from: readonly number[], by: readonly number[], share: number): number[] =>
  from.map((value, at) => value + share * elementAt(by, at))

/** Newton's method squares its error at each step: after one below PRECISE it is about 1e-10. */
const STEPS_MOST = 200
const HALVINGS_MOST = 40
const PRECISE = 1e-5

/** Farther out the likelihood is nearly straight, its curvature says nothing, and a full step would land anywhere. */
const LONGEST = 3

/** Relative error of a likelihood: near the maximum it no longer tells steps apart. */
const ROUNDING = 1e-13

/**
 * Strengths λ of the Bradley–Terry model, P(i beats j) = 1/(1 + e^(λⱼ − λᵢ)), that maximise the likelihood of the wins
 * and of one imagined game between each two, which is a tie.
 *
 * Unit: log odds; the strengths of those compared sum to 0. Without the imagined games a set that always wins has no
 * finite strength; with them the maximum exists and is unique. They weigh as much as one problem, and so less the more
 * there are; of two sets the difference is ln((w + ½)/(l + ½)), Haldane's and Anscombe's corrected log odds. No one: an
 * empty list.
 *
 * Method: Newton's, each step halved until the likelihood does not fall. Sources: Bradley and Terry (1952), ties as half
 * wins; the prior of Jeffreys for two, for each pair. Not taken: Hunter's MM iteration (2004), which needs thousands
 * of steps when one side wins nearly always.
 */
export const bradleyTerry = ({
  wins,
  imagined = () => IMAGINED,
  start,
}: {
  wins: Wins
  /** What i wins against j in their imagined game; ½ unless told. Above 0. */
  imagined?: (i: number, j: number) => number
  /** Where the search begins, as differences from the average; all 0 unless told. It does not change the answer. */
  start?: readonly number[]
}): number[] => {
  const games = wins.map((row, i) => row.map((won, j) => (i === j ? 0 : won + imagined(i, j))))
  const centre = start === undefined || start.length === 0 ? 0 : dot(start, [...start].fill(1)) / start.length
  let strengths = wins.map((_, at) => (start?.[at] ?? centre) - centre)
  let likelihood = logLikelihood(games, strengths)
  for (let step = 0; step < STEPS_MOST; step++) {
    const move = newtonStep(games, strengths)
    const longest = Math.max(0, ...move.map(Math.abs))
    if (longest < PRECISE) return moved(strengths, move, 1)
    const least = likelihood - ROUNDING * Math.abs(likelihood)
    let share = Math.min(1, LONGEST / longest)
    let next = moved(strengths, move, share)
    let reached = logLikelihood(games, next)
    for (let halving = 0; halving < HALVINGS_MOST && reached < least; halving++) {
      share /= 2
      next = moved(strengths, move, share)
      reached = logLikelihood(games, next)
    }
    strengths = next
    likelihood = reached
  }
  return strengths
}
