import { candidateUse, isUnknown } from './candidate-use.ts'
import type { Metric } from './metric.ts'
import { overCandidates } from './over-candidates.ts'
import type { Spent } from './reference-use.ts'

/**
 * clip(t* / t, 0, 1): the canonical's use over the candidate's, 0 when it is not accepted. Mean over candidates, then over
 * problems.
 *
 * Unit: a share; 1 as good as the canonical or better. A candidate that was stopped counts 0: its true figure is at most
 * 1/horizon. Unknown memory is left out and counted; absent('memory-not-measured') when nothing else is.
 * Source: Qing et al. 2025 (EffiBench-X).
 */
export const usageShare = (of: { id: string; title: string; what: string; spent: Spent }): Metric => ({
  id: of.id,
  title: of.title,
  definition:
    `The canonical's ${of.what} over the candidate's, held down to 1; 0 for a candidate that is not accepted. Mean over ` +
    'candidates, then over problems.',
  source: 'Qing et al. 2025 (EffiBench-X)',
  compute: (view) => [
    {
      id: of.id,
      title: of.title,
      unit: 'share',
      better: 'higher',
      headline: false,
      ...overCandidates({
        view,
        kind: 'share',
        isDrawn: of.spent === 'time',
        of: (candidate) => {
          if (isUnknown(candidate, of.spent)) return undefined
          const use = candidateUse(candidate, of.spent)
          return use === undefined ? () => 0 : (draw) => Math.min(1, 1 / use(draw))
        },
        otherwise: 'memory-not-measured',
      }),
    },
  ],
})
