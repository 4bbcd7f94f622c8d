import type { ScoredCandidate, SetView } from './metric.ts'
import { overCandidates, type CandidateFigure } from './over-candidates.ts'
import type { Figure } from './over-view.ts'

/** The share of candidates whose figure meets a condition; one without the figure does not. No candidate leaves it. */
export const shareThat = ({
  view,
  of,
  meets,
}: {
  view: SetView
  of: (candidate: ScoredCandidate) => CandidateFigure
  meets: (figure: number) => boolean
}): Figure =>
  overCandidates({
    view,
    kind: 'share',
    of: (candidate) => {
      const figure = of(candidate)
      return figure === undefined ? () => 0 : (draw) => (meets(figure(draw)) ? 1 : 0)
    },
    otherwise: 'nothing-measured',
  })
