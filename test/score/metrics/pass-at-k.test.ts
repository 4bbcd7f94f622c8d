import { expect, test } from 'vitest'

import { MetricResult } from '../../../harness/model/score.ts'
import { metric } from '../../../harness/score/metrics/pass-at-k.ts'
import { builtView } from '../built-view.ts'
import { close } from '../../close.ts'

const view = builtView(
  [{}, {}, { verdict: 'wrong-answer' }, { verdict: 'too-slow' }],
  [{ verdict: 'runtime-error' }, { verdict: 'too-slow' }],
)

test('two rules: strict is accepted, correct is right but too slow as well', () => {
  const results = metric.compute(view, [1, 2])
  expect(results.map(({ id, headline }) => [id, headline])).toEqual([
    ['pass@1', true],
    ['pass@1-correct', false],
    ['pass@2', true],
    ['pass@2-correct', false],
  ])
  // Problem 1: 2 or 3 of 4; problem 2: 0 or 1 of 2. pass@2 of 2 of 4: 1 − C(2,2)/C(4,2) = 5/6.
  expect(results.map(({ estimate }) => (estimate.kind === 'absent' ? estimate.reason : estimate.value))).toEqual([
    close((2 / 4 + 0) / 2),
    close((3 / 4 + 1 / 2) / 2),
    close((5 / 6 + 0) / 2),
    1,
  ])
  expect(results.every(({ denominator }) => denominator.problems === 2 && denominator.candidates === 6)).toBe(true)
  expect(results.map((result) => MetricResult.parse(result))).toEqual(results)
})

test('k beyond what there is narrows the denominator, then is absent', () => {
  const [three, , ten] = metric.compute(view, [3, 10])
  expect(three?.denominator).toEqual({ problems: 1, candidates: 4, leftOut: 2 })
  expect(three?.estimate).toEqual({ kind: 'point', value: 1, reason: 'too-few-values' })
  expect(ten?.estimate).toEqual({ kind: 'absent', reason: 'fewer-candidates-than-k' })
})
