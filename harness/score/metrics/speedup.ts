import { mean } from 'simple-statistics'

import type { Estimate } from '../../model/estimate.ts'
import type { MetricResult } from '../../model/score.ts'
import { mapEstimate } from '../../stats/map-estimate.ts'
import { overProblems } from '../../stats/over-problems.ts'
import type { Metric, ScoredCandidate, SetView } from '../metric.ts'

/** ln of the speedup of an accepted candidate; undefined for any other. */
const logSpeedup = ({ score }: ScoredCandidate): number | undefined =>
  score.verdict.kind === 'accepted' && score.speedup.kind !== 'absent' ? Math.log(score.speedup.value) : undefined

/**
 * Geometric mean over problems of the geometric mean over candidates: a problem with many candidates weighs no more
 * than one with few. A candidate whose logarithm is undefined is left out; a problem of such candidates too.
 */
const overView = (
  view: SetView,
  logOf: (candidate: ScoredCandidate) => number | undefined,
): Pick<MetricResult, 'denominator' | 'estimate'> => {
  const logs = view.problems
    .map(({ candidates }) => candidates.map(logOf).filter((log) => log !== undefined))
    .filter((list) => list.length > 0)
  const denominator = { problems: logs.length, candidates: logs.reduce((sum, list) => sum + list.length, 0) }
  if (logs.length === 0) {
    const estimate: Estimate = {
      kind: 'absent',
      reason: view.problems.length > 0 ? 'none-correct' : 'nothing-measured',
    }
    return { denominator, estimate }
  }
  const estimate = overProblems({ values: logs.map(mean), kind: 'plain', alpha: view.alpha, seed: view.seed })
  return { denominator, estimate: mapEstimate(estimate, Math.exp) }
}

export const metric: Metric = {
  id: 'speedup',
  title: 'Speedup',
  definition:
    "Canonical time over candidate time at the top level, from the candidate's own process pairs; geometric mean over " +
    'accepted candidates, then over problems. With failures: all candidates, those not accepted entering at one ' +
    'over the horizon at which a call is stopped, and so anything slower.',
  source: 'ours',
  compute: (view) => {
    const accepted = overView(view, logSpeedup)
    const floor = -Math.log(view.horizon)
    const all = overView(view, (candidate) => Math.max(floor, logSpeedup(candidate) ?? floor))
    const scored = view.problems.reduce((sum, { candidates }) => sum + candidates.length, 0)
    const { problems, candidates } = accepted.denominator
    return [
      {
        id: 'speedup',
        title: 'speedup',
        unit: 'ratio',
        better: 'higher',
        headline: true,
        estimate: accepted.estimate,
        denominator: { problems, candidates, leftOut: scored - candidates },
      },
      {
        id: 'speedup-with-failures',
        title: 'speedup, failures at the horizon',
        unit: 'ratio',
        better: 'higher',
        headline: false,
        ...all,
      },
    ]
  },
}
