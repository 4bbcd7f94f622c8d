import type { Metric } from '../metric.ts'
import { overCandidates } from '../over-candidates.ts'

/**
 * Share of candidates whose growth is worse than the canonical's.
 *
 * Unit: a share; lower is better. About the candidates whose growth was observed: correct ones, in a run that observes
 * growth. What the points leave open counts as not worse; a candidate that is not correct has no growth and is left out.
 */
export const metric: Metric = {
  id: 'worse-growth',
  title: 'Worse growth',
  definition:
    'Share of the candidates of observed growth that grow faster with the size of the input than the canonical does: in ' +
    'some family of inputs every class not excluded lies above every class not excluded for the canonical, and the slope ' +
    'of ln(candidate/canonical) over ln n is above 0. What cannot be told counts as not worse. Mean over candidates, then ' +
    'over problems.',
  source: 'ours; classes as in Chambon et al. 2025 (BigO(Bench))',
  compute: (view) => [
    {
      id: 'worse-growth',
      title: 'worse growth than the canonical',
      unit: 'share',
      better: 'lower',
      headline: false,
      ...overCandidates({
        view,
        kind: 'share',
        of: ({ growth }) => (growth === undefined ? undefined : () => (growth === 'worse' ? 1 : 0)),
        otherwise: 'nothing-measured',
      }),
    },
  ],
}
