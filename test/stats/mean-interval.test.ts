import { expect, test } from 'vitest'

import { meanInterval } from '../../harness/stats/mean-interval.ts'
import { normal } from '../normal.ts'
import { coverage } from './coverage.ts'
import { expectInterval, intervalVectors } from './interval-vectors.ts'

test('agrees with scipy', () => {
  const rows = intervalVectors()
  expect(rows.length).toBeGreaterThan(20)
  for (const { values, alpha, student } of rows) expectInterval(meanInterval({ values, alpha }), student)
})

test('nothing is absent, one value is a point, equal values have no width', () => {
  expect(meanInterval({ values: [], alpha: 0.05 })).toEqual({ kind: 'absent', reason: 'nothing-measured' })
  expect(meanInterval({ values: [2], alpha: 0.05 })).toEqual({ kind: 'point', value: 2, reason: 'too-few-values' })
  expect(meanInterval({ values: [2, 2], alpha: 0.05 })).toEqual({ kind: 'interval', value: 2, low: 2, high: 2 })
})

test.each([2, 3, 5, 12])(
  '95 %% intervals of %i normal values contain the truth in 93–97 %% of 4 000 trials',
  (size) => {
    const share = coverage({
      seed: 11 + size,
      trials: 4_000,
      truth: 0.3,
      experiment: (random) =>
        meanInterval({ values: random.list(size, () => 0.3 + 0.02 * normal(random)), alpha: 0.05 }),
    })
    expect(share).toBeGreaterThan(0.93)
    expect(share).toBeLessThan(0.97)
  },
)
