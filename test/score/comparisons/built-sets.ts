import type { Estimate } from '../../../harness/model/estimate.ts'
import type { MetricResult } from '../../../harness/model/score.ts'
import { compareSets, type ScoredSet } from '../../../harness/score/comparisons/compare-sets.ts'
import type { Metric, SetView } from '../../../harness/score/metric.ts'
import { metric as effAtK } from '../../../harness/score/metrics/eff-at-k.ts'
import { metric as passAtK } from '../../../harness/score/metrics/pass-at-k.ts'
import { metric as speedup } from '../../../harness/score/metrics/speedup.ts'
import { builtView, type BuiltScore } from '../built-view.ts'

export const METRICS: readonly Metric[] = [effAtK, passAtK, speedup]

/** An estimate whose interval reaches the given share of its value up and down. */
export const within = (value: number, share: number): Estimate => ({
  ...{ kind: 'interval', value, low: value / (1 + share), high: value * (1 + share) },
})

/** A candidate that is not right. */
export const WRONG: BuiltScore = {
  ...{ verdict: 'wrong-answer', efficiency: 0, speedup: { kind: 'absent', reason: 'none-correct' } },
}

/** A candidate that was stopped at its limit. */
export const STOPPED: BuiltScore = {
  ...{ verdict: 'too-slow', efficiency: 0, speedup: { kind: 'absent', reason: 'censored' } },
}

/** A set with candidates for the problems named. */
export const builtSet = (set: string, problems: Readonly<Record<string, readonly BuiltScore[]>>): SetView => {
  const view = builtView(...Object.values(problems))
  const names = Object.keys(problems)
  return {
    ...{ ...view, set },
    problems: view.problems.map((problem, at) => ({ ...problem, problem: names[at] ?? problem.problem })),
  }
}

/** As many problems, each with one candidate. */
export const evenSet = (set: string, count: number, candidate: (at: number) => BuiltScore): SetView =>
  builtSet(set, Object.fromEntries(Array.from({ length: count }, (_, at) => [`problem-${at}`, [candidate(at)]])))

export const scoredSet = (view: SetView, metrics: readonly Metric[] = METRICS): ScoredSet => ({
  view,
  results: metrics.flatMap((metric): MetricResult[] => metric.compute(view, [1])),
})

/** Compared at 95 %. One set alone throws. */
export const compared = (...views: readonly SetView[]): NonNullable<ReturnType<typeof compareSets>> => {
  const sets = views.map((view) => scoredSet(view))
  const between = compareSets({ sets, metrics: METRICS, k: [1], alpha: 0.05, seed: 1 })
  if (between === undefined) throw new Error('nothing to compare')
  return between
}
