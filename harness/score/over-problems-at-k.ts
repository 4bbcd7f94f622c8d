import type { Defined } from '../model/estimate.ts'
import type { MetricResult } from '../model/score.ts'
import { overProblems } from '../stats/over-problems.ts'
import type { ScoredCandidate, SetView } from './metric.ts'

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
  of: (candidates: readonly ScoredCandidate[]) => Defined<number>
}): Pick<MetricResult, 'estimate' | 'denominator'> => {
  const values: number[] = []
  let candidates = 0
  for (const problem of view.problems) {
    const value = of(problem.candidates)
    if (value.kind === 'absent') continue
    values.push(value.value)
    candidates += problem.candidates.length
  }
  const denominator = { problems: values.length, candidates }
  if (values.length === 0) return { estimate: { kind: 'absent', reason: 'fewer-candidates-than-k' }, denominator }
  return { estimate: overProblems({ values, kind, alpha: view.alpha, seed: view.seed }), denominator }
}
