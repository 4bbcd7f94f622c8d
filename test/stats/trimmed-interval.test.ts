import { expect, test } from 'vitest'

import { meanInterval } from '../../harness/stats/mean-interval.ts'
import { trimmedInterval } from '../../harness/stats/trimmed-interval.ts'
import { normal } from '../normal.ts'
import { coverage } from './coverage.ts'
import { expectInterval, intervalVectors } from './interval-vectors.ts'

test("agrees with the standard error of scipy's Yuen test", () => {
  const rows = intervalVectors().flatMap(({ yuen, ...row }) => (yuen === undefined ? [] : [{ ...row, yuen }]))
  expect(rows.length).toBeGreaterThan(20)
  for (const { values, alpha, yuen } of rows) expectInterval(trimmedInterval({ values, alpha }), yuen)
})

test('nothing is absent, one value is a point, below five values nothing is cut', () => {
  expect(trimmedInterval({ values: [], alpha: 0.05 })).toEqual({ kind: 'absent', reason: 'nothing-measured' })
  expect(trimmedInterval({ values: [2], alpha: 0.05 })).toEqual({ kind: 'point', value: 2, reason: 'too-few-values' })
  const values = [4, 1, 2, 9]
  const plain = meanInterval({ values, alpha: 0.05 })
  if (plain.kind !== 'interval') throw new Error('four values have an interval')
  expectInterval(trimmedInterval({ values, alpha: 0.05 }), [plain.value, plain.low, plain.high])
})

test('one wild pair of eight does not move it', () => {
  const calm = trimmedInterval({ values: [0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07], alpha: 0.05 })
  const wild = trimmedInterval({ values: [0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 70], alpha: 0.05 })
  expect(wild).toEqual(calm)
})

const draws = [
  { name: 'normal', size: 8, tail: 0 },
  { name: 'normal', size: 16, tail: 0 },
  { name: 'one in ten eight times as wide', size: 12, tail: 0.1 },
]

test.each(draws)('95 % intervals of $size values ($name) contain the truth in 93–97 % of trials', ({ size, tail }) => {
  const share = coverage({
    seed: 5 + size,
    trials: 4_000,
    truth: -0.1,
    experiment: (random) => {
      const values = random.list(size, () => -0.1 + (random.chance(tail) ? 0.08 : 0.01) * normal(random))
      return trimmedInterval({ values, alpha: 0.05 })
    },
  })
  expect(share).toBeGreaterThan(0.93)
  expect(share).toBeLessThan(0.97)
})
