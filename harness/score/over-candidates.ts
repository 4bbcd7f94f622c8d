import { absent, defined, type AbsenceReason } from '../model/estimate.ts'
import { DRAWS } from '../stats/pair-draws.ts'
import type { ProblemView, ScoredCandidate, SetView } from './metric.ts'
import { overView, type Figure } from './over-view.ts'

/** A candidate's figure in every version; undefined when the figure is not about it. */
export type CandidateFigure = ((draw: number) => number) | undefined

/** The mean of all figures in each version, candidate by candidate: its versions lie together in memory, those of all do not. */
const meanVersions = (figures: readonly ((draw: number) => number)[]): number[] => {
  const sums = Array.from({ length: DRAWS }, () => 0)
  for (const figure of figures) for (let at = 0; at < DRAWS; at++) sums[at] = (sums[at] ?? 0) + figure(at + 1)
  return sums.map((sum) => sum / figures.length)
}

/**
 * The mean over candidates within each problem, then over problems, so that a problem with many candidates weighs no
 * more than one with few. `otherwise`: why a problem has no figure when it is about none of its candidates.
 */
export const overCandidates = ({
  view,
  kind,
  of,
  otherwise,
  isDrawn = true,
}: {
  view: SetView
  kind: 'share' | 'plain'
  of: (candidate: ScoredCandidate, problem: ProblemView) => CandidateFigure
  otherwise: AbsenceReason | ((problem: ProblemView) => AbsenceReason)
  /** As for `overView`. */
  isDrawn?: boolean
}): Figure =>
  overView({
    view,
    kind,
    isDrawn,
    of: (problem) => {
      const figures = problem.candidates.map((one) => of(one, problem)).filter((figure) => figure !== undefined)
      const counted = figures.length
      if (counted === 0) return absent(typeof otherwise === 'function' ? otherwise(problem) : otherwise)
      const at = (draw: number): number => figures.reduce((sum, figure) => sum + figure(draw), 0) / counted
      return defined({ counted, at, versions: () => meanVersions(figures) })
    },
  })
