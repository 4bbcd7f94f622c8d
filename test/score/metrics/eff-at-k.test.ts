import { expect, test } from 'vitest'

import { MetricResult } from '../../../harness/model/score.ts'
import { metric } from '../../../harness/score/metrics/eff-at-k.ts'
import { builtView } from '../built-view.ts'
import { close } from '../../close.ts'

const view = builtView(
  [{ efficiency: 1, uncapped: 1.4 }, { efficiency: 0.4 }, { verdict: 'wrong-answer', efficiency: 0 }],
  [{ efficiency: 0.5 }],
)

test('wrong candidates count as 0; the uncapped variant stands beside it', () => {
  const results = metric.compute(view, [1])
  expect(results.map(({ id, unit, headline }) => [id, unit, headline])).toEqual([
    ['eff@1', 'share', true],
    ['eff@1-uncapped', 'ratio', false],
  ])
  expect(results.map(({ estimate }) => (estimate.kind === 'absent' ? estimate.reason : estimate.value))).toEqual([
    close((1.4 / 3 + 0.5) / 2),
    close((1.8 / 3 + 0.5) / 2),
  ])
  expect(results.map((result) => MetricResult.parse(result))).toEqual(results)
})

test('best of two of three: weights 2/3, 1/3, 0 from the best down', () => {
  const [capped] = metric.compute(view, [2])
  expect(capped?.estimate).toMatchObject({ kind: 'point', value: close((2 / 3) * 1 + (1 / 3) * 0.4) })
  expect(capped?.denominator).toEqual({ problems: 1, candidates: 3, leftOut: 1 })
})

test('intervals stay where the figure can be: the share in [0, 1], the uncapped above 0', () => {
  const wide = builtView([{ efficiency: 1, uncapped: 2 }], [{ efficiency: 0 }], [{ efficiency: 0 }])
  const [capped, uncapped] = metric.compute(wide, [1])
  expect(capped?.estimate).toMatchObject({ kind: 'interval', low: 0, high: 1 })
  expect(uncapped?.estimate).toMatchObject({ kind: 'interval', low: 0 })
  expect(uncapped?.estimate.kind === 'interval' && uncapped.estimate.high > 1).toBe(true)
})
