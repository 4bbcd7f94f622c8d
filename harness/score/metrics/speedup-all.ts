import { mapEstimate } from '../../stats/map-estimate.ts'
import { drawn } from '../drawn.ts'
import type { CaseTime, Metric, ScoredCandidate } from '../metric.ts'
import { overCandidates, type CandidateFigure } from '../over-candidates.ts'

type Case = CaseTime & { readonly kind: 'measured' }

/** ln of the geometric mean of 1/r over the refined cases of an accepted candidate; undefined for any other. */
const logSpeedupAll = ({ score, times }: ScoredCandidate): CandidateFigure => {
  const cases = times?.cases.filter((one): one is Case => one.kind === 'measured') ?? []
  if (score.verdict.kind !== 'accepted' || cases.length === 0) return undefined
  return (draw) => -cases.reduce((sum, { logDraws }) => sum + drawn(logDraws, draw), 0) / cases.length
}

/**
 * exp(mean over problems of the mean over candidates of −(mean of ln r over the refined cases)).
 *
 * Unit: a ratio, above 0. Each level's slowest case for the candidate is refined, so that there is one for a level; a case
 * that was only screened does not count, for the screening chose among the cases. Failures and edges as for speedup.
 */
export const metric: Metric = {
  id: 'speedup-all',
  title: 'Speedup over all levels',
  definition:
    'Canonical time over candidate time, geometric mean over the refined cases of all levels (of each level the one that ' +
    'is slowest for the candidate), over accepted candidates, then over problems. Small inputs weigh as much as large ' +
    'ones. With failures: all candidates, those not accepted entering at one over the horizon, and so anything slower.',
  source: 'ours',
  compute: (view) => {
    const floor = -Math.log(view.horizon)
    const accepted = overCandidates({ view, kind: 'plain', of: logSpeedupAll, otherwise: 'none-correct' })
    const all = overCandidates({
      view,
      kind: 'plain',
      of: (candidate) => {
        const log = logSpeedupAll(candidate)
        return (draw) => Math.max(floor, log?.(draw) ?? floor)
      },
      otherwise: 'nothing-measured',
    })
    return [
      { id: 'speedup-all', title: 'speedup, all levels', ...accepted },
      { id: 'speedup-all-with-failures', title: 'speedup, all levels, failures at the horizon', ...all },
    ].map(({ estimate, ...rest }) => ({
      ...rest,
      unit: 'ratio',
      better: 'higher',
      headline: false,
      estimate: mapEstimate(estimate, Math.exp),
    }))
  },
}
