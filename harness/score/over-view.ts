import { AbsenceReason, type Defined, type Estimate } from '../model/estimate.ts'
import type { MetricResult } from '../model/score.ts'
import { overDrawnProblems } from '../stats/over-drawn-problems.ts'
import { DRAWS } from '../stats/pair-draws.ts'
import type { ProblemView, SetView } from './metric.ts'

export type Figure = Pick<MetricResult, 'denominator' | 'estimate'>

/** A figure of one problem: of how many of its candidates it is, and its versions, the observed one at 0. */
export interface ProblemFigure {
  readonly counted: number
  readonly at: (draw: number) => number
  /** All versions after the observed one, where they are had cheaper together. */
  readonly versions?: () => readonly number[]
}

const NONE: readonly number[] = []

/** How many candidates a figure is about, and how many of the scored ones it leaves out: none goes without being said. */
export const denominatorOf = (
  view: SetView,
  { problems, candidates }: { problems: number; candidates: number },
): MetricResult['denominator'] => {
  const scored = view.problems.reduce((sum, problem) => sum + problem.candidates.length, 0)
  const leftOut = scored - candidates
  return { problems, candidates, ...(leftOut > 0 ? { leftOut } : {}) }
}

/** Of the reasons for which problems have no figure, the first in the order of their definition. */
export const absenceOf = (reasons: readonly AbsenceReason[], ofNothing: AbsenceReason): Estimate => ({
  kind: 'absent',
  reason: AbsenceReason.options.find((reason) => reasons.includes(reason)) ?? ofNothing,
})

/**
 * The mean over a set's problems of a figure each of them has, with its interval and denominator. A problem whose
 * figure is absent is left out; when all are, so is the mean, with their reason.
 */
export const overView = ({
  view,
  kind,
  of,
  ofNothing = 'nothing-measured',
  isDrawn = true,
}: {
  view: SetView
  kind: 'share' | 'plain'
  of: (problem: ProblemView) => Defined<ProblemFigure>
  /** Why there is no figure when there is no problem. */
  ofNothing?: AbsenceReason
  /** Whether the figure depends on process pairs: one of memory has no other version than the observed one. */
  isDrawn?: boolean
}): Figure => {
  const figures: ProblemFigure[] = []
  const reasons: AbsenceReason[] = []
  for (const problem of view.problems) {
    const figure = of(problem)
    if (figure.kind === 'defined') figures.push(figure.value)
    else reasons.push(figure.reason)
  }
  const candidates = figures.reduce((sum, { counted }) => sum + counted, 0)
  const denominator = denominatorOf(view, { problems: figures.length, candidates })
  if (figures.length === 0) return { denominator, estimate: absenceOf(reasons, ofNothing) }
  const versionsOf = ({ at, versions }: ProblemFigure): readonly number[] =>
    versions?.() ?? Array.from({ length: DRAWS }, (_, draw) => at(draw + 1))
  const problems = figures.map((figure) => ({
    value: figure.at(0),
    versions: () => (isDrawn ? versionsOf(figure) : NONE),
  }))
  return { denominator, estimate: overDrawnProblems({ problems, kind, alpha: view.alpha, seed: view.seed }) }
}
