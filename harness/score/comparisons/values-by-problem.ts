import { mean } from 'simple-statistics'

import type { ProblemId } from '../../model/ids.ts'
import type { MetricResult } from '../../model/score.ts'
import type { Metric, SetView } from '../metric.ts'

/** A headline figure of one set, problem by problem. */
export interface FigureByProblem {
  readonly result: Pick<MetricResult, 'id' | 'title' | 'unit' | 'better'>
  /** Whose mean over problems the figure is: the values of a share, the logarithms of a ratio. */
  readonly values: ReadonlyMap<ProblemId, number>
}

/** Sums in another order differ in their last digits. */
const TOLERANCE = 1e-9

const isMean = (values: readonly number[], { unit, estimate }: MetricResult): boolean => {
  if (estimate.kind === 'absent' || values.length === 0) return false
  const average = mean([...values])
  const expected = unit === 'ratio' ? Math.log(estimate.value) : estimate.value
  return Math.abs(average - expected) <= TOLERANCE * Math.max(1, Math.abs(expected))
}

/**
 * The headline figures of a set on each of its problems: what two sets are compared by, paired.
 *
 * A metric is asked for a set of one problem at a time. A share is taken to be the arithmetic mean of these values, a
 * ratio the geometric one, which is then checked against the figure itself: one that is no such mean cannot be paired
 * by problem and is left out. So are problems on which the figure is absent, as the speedup where none was correct.
 */
export const valuesByProblem = ({
  view,
  results,
  metrics,
  k,
}: {
  view: SetView
  /** Of the whole set, as reported. */
  results: readonly MetricResult[]
  metrics: readonly Metric[]
  k: readonly number[]
}): Map<string, FigureByProblem> => {
  const values = new Map<string, Map<ProblemId, number>>()
  for (const metric of metrics) {
    for (const problem of view.problems) {
      const headline = metric.compute({ ...view, problems: [problem] }, k).filter((result) => result.headline)
      if (headline.length === 0) break
      for (const { id, unit, estimate } of headline) {
        const own = values.get(id) ?? new Map<ProblemId, number>()
        values.set(id, own)
        if (estimate.kind === 'absent') continue
        const value = unit === 'ratio' ? Math.log(estimate.value) : estimate.value
        if (Number.isFinite(value)) own.set(problem.problem, value)
      }
    }
  }
  const figures = results.flatMap((result): [string, FigureByProblem][] => {
    const own = values.get(result.id)
    return own !== undefined && isMean([...own.values()], result) ? [[result.id, { result, values: own }]] : []
  })
  return new Map(figures)
}
