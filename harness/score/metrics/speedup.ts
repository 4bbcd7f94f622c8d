import { mapEstimate } from '../../stats/map-estimate.ts'
import { logSpeedup, logSpeedupAtHorizon } from '../log-speedup.ts'
import type { Metric } from '../metric.ts'
import { overCandidates } from '../over-candidates.ts'

/**
 * exp(mean over problems of the mean over candidates of −ln r), r the ratio at the top level's slowest case.
 *
 * Unit: a ratio, above 0; 1 is the canonical's speed. A candidate that is not accepted has no ratio: left out and counted in
 * the first form, at 1/horizon in the second. Absent when no candidate is accepted ('none-correct').
 */
export const metric: Metric = {
  id: 'speedup',
  title: 'Speedup',
  definition:
    "Canonical time over candidate time at the top level, from the candidate's own process pairs; geometric mean over " +
    'accepted candidates, then over problems. With failures: all candidates, those not accepted entering at one ' +
    'over the horizon at which a call is stopped, and so anything slower.',
  source: 'ours',
  compute: (view) => {
    const accepted = overCandidates({ view, kind: 'plain', of: logSpeedup, otherwise: 'none-correct' })
    const all = overCandidates({
      view,
      kind: 'plain',
      of: (candidate) => logSpeedupAtHorizon(candidate, view.horizon),
      otherwise: 'nothing-measured',
    })
    return [
      {
        id: 'speedup',
        title: 'speedup',
        unit: 'ratio',
        better: 'higher',
        headline: true,
        estimate: mapEstimate(accepted.estimate, Math.exp),
        denominator: { leftOut: 0, ...accepted.denominator },
      },
      {
        id: 'speedup-with-failures',
        title: 'speedup, failures at the horizon',
        unit: 'ratio',
        better: 'higher',
        headline: false,
        estimate: mapEstimate(all.estimate, Math.exp),
        denominator: all.denominator,
      },
    ]
  },
}
