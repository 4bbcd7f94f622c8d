import { EQUAL_WITHIN } from '../../model/defaults.ts'
import { candidateUse, isUnknown } from '../candidate-use.ts'
import type { Metric, SetView } from '../metric.ts'
import { overCandidates } from '../over-candidates.ts'
import type { Figure } from '../over-view.ts'
import { referenceUse, type Spent } from '../reference-use.ts'
import { shareReached } from '../share-reached.ts'

const figure = (view: SetView, spent: Spent, within: number): Figure =>
  overCandidates({
    view,
    kind: 'share',
    isDrawn: spent === 'time',
    of: (candidate, problem) => {
      const references = referenceUse({ problem, spent, horizon: view.horizon })
      if (references.kind === 'absent' || isUnknown(candidate, spent)) return undefined
      const use = candidateUse(candidate, spent)
      if (use === undefined) return () => 0
      const most = spent === 'time' ? view.horizon : Number.POSITIVE_INFINITY
      return (draw) => shareReached({ spent: Math.min(most, use(draw)), references: references.value(draw), within })
    },
    otherwise: (problem) => {
      const references = referenceUse({ problem, spent, horizon: view.horizon })
      return references.kind === 'absent' ? references.reason : 'memory-not-measured'
    },
  })

/**
 * Percentile: #{R_j : t ≤ 1.03 · R_j} / #R, R what the problem's references spend, the canonical among them.
 *
 * Unit: a share; 1 as good as the best reference, 0 worse than all of them, or not accepted. Within 3 % counts as equal, or
 * code that is the canonical would be better than it every other time; the raw form is without that.
 */
export const metric: Metric = {
  id: 'percentile',
  title: 'Percentile among the references',
  definition:
    'Share of the problem’s references, the canonical among them, that the candidate is at least as fast as at the top level, ' +
    'up to 3 % slower counting as equal; 0 when not accepted. Mean over candidates, then over problems. Raw: t ≤ R without ' +
    'the 3 %. Memory, integral: at least as light as, by peak memory or by memory times time.',
  source: 'Du et al. 2025 (Venus, Afterburner); the 3 % are ours',
  compute: (view) =>
    [
      { id: 'percentile', title: 'percentile, time', ...figure(view, 'time', EQUAL_WITHIN) },
      { id: 'percentile-raw', title: 'percentile, time, raw', ...figure(view, 'time', 0) },
      { id: 'percentile-memory', title: 'percentile, peak memory', ...figure(view, 'peak', EQUAL_WITHIN) },
      { id: 'percentile-integral', title: 'percentile, memory × time', ...figure(view, 'integral', EQUAL_WITHIN) },
    ].map((one) => ({ ...one, unit: 'share', better: 'higher', headline: false })),
}
