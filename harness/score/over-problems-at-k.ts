import { absent, defined, type Defined } from '../model/estimate.ts'
import type { ScoredCandidate, SetView } from './metric.ts'
import { overView, type Figure } from './over-view.ts'

/**
 * The mean over problems of a figure that needs k candidates of each. A problem with fewer is left out, and the
 * denominator says how many problems and candidates are in; when none has k: absent('fewer-candidates-than-k').
 */
export const overProblemsAtK = ({
  view,
  kind,
  of,
}: {
  view: SetView
  kind: 'share' | 'plain'
  /** In one version of the measurements; absent in one, absent in all. */
  of: (candidates: readonly ScoredCandidate[], draw: number) => Defined<number>
}): Figure =>
  overView({
    view,
    kind,
    of: ({ candidates }) => {
      const observed = of(candidates, 0)
      if (observed.kind === 'absent') return absent(observed.reason)
      const at = (draw: number): number => {
        const value = of(candidates, draw)
        return value.kind === 'defined' ? value.value : observed.value
      }
      return defined({ counted: candidates.length, at })
    },
    ofNothing: 'fewer-candidates-than-k',
  })
