import { expect, test } from 'vitest'

import type { GrowthVerdict } from '../../../harness/model/growth.ts'
import { MetricResult } from '../../../harness/model/score.ts'
import type { SetView } from '../../../harness/score/metric.ts'
import { metric } from '../../../harness/score/metrics/worse-growth.ts'
import { builtView } from '../built-view.ts'

/** One list of growth verdicts for each problem. */
const viewOf = (...problems: readonly (readonly (GrowthVerdict | undefined)[])[]): SetView => {
  const view = builtView(...problems.map((verdicts) => verdicts.map(() => ({}))))
  return {
    ...view,
    problems: view.problems.map((problem, at) => ({
      ...problem,
      candidates: problem.candidates.map((one, index) => ({ ...one, growth: problems[at]?.[index] })),
    })),
  }
}

const figureOf = (view: SetView): MetricResult => {
  const [figure] = metric.compute(view, [1])
  return MetricResult.parse(figure)
}

test('only worse counts as worse; the mean over candidates, then over problems', () => {
  const figure = figureOf(viewOf(['worse', 'consistent', 'better', 'inconclusive'], ['worse']))
  expect(figure).toMatchObject({ id: 'worse-growth', better: 'lower', unit: 'share' })
  // Problem 1: one of four; problem 2: one of one.
  expect(figure.estimate).toMatchObject({ kind: 'interval', value: 5 / 8 })
  expect(figure.denominator).toEqual({ problems: 2, candidates: 5 })
})

test('candidates of unknown growth are left out and said to be', () => {
  const figure = figureOf(viewOf(['worse', undefined], [undefined], ['consistent']))
  expect(figure.estimate).toMatchObject({ value: 0.5 })
  expect(figure.denominator).toEqual({ problems: 2, candidates: 2, leftOut: 2 })
})

test('nothing observed: absent, not 0', () => {
  expect(figureOf(viewOf([undefined])).estimate).toEqual({ kind: 'absent', reason: 'nothing-measured' })
})
