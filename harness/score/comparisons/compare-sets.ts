import type { Between } from '../../model/comparison.ts'
import type { MetricResult } from '../../model/score.ts'
import type { Metric, SetView } from '../metric.ts'
import { candidateStanding } from './candidate-standing.ts'
import { comparePair, type Side } from './compare-pair.ts'
import { rankingAgreement } from './ranking-agreement.ts'
import { setRankings } from './set-rankings.ts'
import { setStrengths } from './set-strengths.ts'
import { settlePairs } from './settle-pairs.ts'
import { valuesByProblem } from './values-by-problem.ts'

/** A set with its figures as reported. */
export interface ScoredSet {
  readonly view: SetView
  readonly results: readonly MetricResult[]
}

/**
 * Everything that is about several sets at once: differences, win rates, strengths, ranks, and whether the order of the
 * sets depends on the figure. Undefined for fewer than two sets. Figures of single sets are read and never changed, so
 * adding a set changes none of them; it does change what stands here, which is why the sets are named.
 */
export const compareSets = ({
  sets,
  metrics,
  k,
  alpha,
  seed,
}: {
  sets: readonly ScoredSet[]
  metrics: readonly Metric[]
  k: readonly number[]
  /** Two-sided error of the intervals, and of all findings of one figure together. */
  alpha: number
  seed: number
}): Between | undefined => {
  if (sets.length < 2) return undefined
  const names = sets.map(({ view }) => view.set)
  const figured = sets.map(({ view, results }) => ({ view, figures: valuesByProblem({ view, results, metrics, k }) }))
  const sides = figured.map(({ view, figures }): Side => {
    const standings = view.problems.map(
      ({ problem, candidates }) => [problem, candidates.map(candidateStanding)] as const,
    )
    return { set: view.set, figures, standings: new Map(standings) }
  })
  const untested = sides.flatMap((first, at) =>
    sides.slice(at + 1).map((second) => comparePair({ first, second, alpha, seed })),
  )
  const pairs = settlePairs(untested, alpha)
  const [one, ...others] = sides
  const problems = [...(one?.standings.keys() ?? [])].filter((problem) =>
    others.every(({ standings }) => standings.has(problem)),
  )
  return {
    sets: names,
    problems,
    pairs,
    strengths: setStrengths({ sets: names, pairs: untested, alpha, seed }),
    rankings: setRankings(names, pairs),
    agreement: rankingAgreement(figured, problems),
  }
}
