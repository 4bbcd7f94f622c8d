import { WinRule, type SetDifference, type WinRate } from '../../model/comparison.ts'
import type { Estimate } from '../../model/estimate.ts'
import type { SetName } from '../../model/ids.ts'
import { mapEstimate } from '../../stats/map-estimate.ts'
import { overProblems } from '../../stats/over-problems.ts'
import { pairedDifference } from '../../stats/paired-difference.ts'
import { signFlip } from '../../stats/sign-flip.ts'
import type { FigureByProblem } from './values-by-problem.ts'
import { winsByProblem, type ProblemWins, type Standings } from './wins-by-problem.ts'

/** One set, as far as it is compared with others. */
export interface Side {
  readonly set: SetName
  readonly figures: ReadonlyMap<string, FigureByProblem>
  readonly standings: Standings
}

/** `advantage`: what would be above 0 if the first set were better, on the scale of the test. */
type Untested<T> = Omit<T, 'adjusted' | 'finding'> & { readonly advantage: Estimate }

export interface UntestedPair {
  readonly first: SetName
  readonly second: SetName
  readonly problems: number
  readonly differences: readonly Untested<SetDifference>[]
  readonly winRates: readonly Untested<WinRate>[]
  /** Under the rule `failures-lose`. */
  readonly wins: readonly ProblemWins[]
}

interface Options {
  readonly alpha: number
  readonly seed: number
}

/** Mean over shared problems of the differences: of values for a share, of logarithms for a ratio. */
const difference = (
  { result, values }: FigureByProblem,
  other: FigureByProblem,
  { alpha, seed }: Options,
): Untested<SetDifference> => {
  const differences = [...values].flatMap(([problem, value]) => {
    const against = other.values.get(problem)
    return against === undefined ? [] : [value - against]
  })
  const kind = result.unit === 'share' ? 'share' : 'plain'
  const estimate = pairedDifference({ differences, kind, alpha, seed })
  const { id, title, unit, better } = result
  return {
    id,
    title,
    unit,
    better,
    estimate: unit === 'ratio' ? mapEstimate(estimate, Math.exp) : estimate,
    problems: differences.length,
    p: signFlip({ differences, seed }),
    advantage: better === 'higher' ? estimate : mapEstimate(estimate, (value) => -value),
  }
}

const winRate = (rule: WinRule, wins: readonly ProblemWins[], { alpha, seed }: Options): Untested<WinRate> => {
  const values = wins.map(({ share }) => share)
  const sum = (of: (one: ProblemWins) => number): number => wins.reduce((total, one) => total + of(one), 0)
  const estimate = overProblems({ values, kind: 'share', alpha, seed })
  return {
    rule,
    estimate,
    problems: wins.length,
    won: sum(({ won }) => won),
    tied: sum(({ tied }) => tied),
    lost: sum(({ lost }) => lost),
    p: signFlip({ differences: values.map((value) => value - 0.5), seed }),
    advantage: mapEstimate(estimate, (value) => value - 0.5),
  }
}

/**
 * Two sets over the problems both have candidates for. Nothing is said yet of who is ahead: that depends on how many
 * pairs of sets are compared.
 */
export const comparePair = ({ first, second, ...options }: { first: Side; second: Side } & Options): UntestedPair => {
  const byRule = WinRule.options.map((rule) => ({
    rule,
    wins: winsByProblem({ first: first.standings, second: second.standings, rule }),
  }))
  return {
    first: first.set,
    second: second.set,
    problems: [...first.standings.keys()].filter((problem) => second.standings.has(problem)).length,
    differences: [...first.figures].flatMap(([id, figure]) => {
      const other = second.figures.get(id)
      return other === undefined ? [] : [difference(figure, other, options)]
    }),
    winRates: byRule.map(({ rule, wins }) => winRate(rule, wins, options)),
    wins: byRule.find(({ rule }) => rule === 'failures-lose')?.wins ?? [],
  }
}
