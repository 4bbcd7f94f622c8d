import { expect, test } from 'vitest'

import { bootstrapInterval } from '../../harness/stats/bootstrap-interval.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { normal } from '../normal.ts'
import { coverage } from './coverage.ts'
import { expectInterval } from './interval-vectors.ts'

test('nothing is absent, one value is a point', () => {
  expect(bootstrapInterval({ values: [], alpha: 0.05, seed: 1 })).toEqual({
    kind: 'absent',
    reason: 'nothing-measured',
  })
  expect(bootstrapInterval({ values: [3], alpha: 0.05, seed: 1 })).toEqual({
    kind: 'point',
    value: 3,
    reason: 'too-few-values',
  })
})

test('the same seed gives the same interval, in any order of the values', () => {
  const random = seededRandom(4)
  const values = random.list(40, () => random.float())
  const estimate = bootstrapInterval({ values, alpha: 0.05, seed: 9 })
  expect(bootstrapInterval({ values: random.shuffled(values), alpha: 0.05, seed: 9 })).toEqual(estimate)
  expect(bootstrapInterval({ values, alpha: 0.05, seed: 10 })).not.toEqual(estimate)
})

test('of two values, three outcomes with probabilities ¼, ½, ¼: its quantiles are known exactly', () => {
  expectInterval(bootstrapInterval({ values: [1, 0], alpha: 0.4, seed: 1 }), [0.5, 0, 1])
  const inner = bootstrapInterval({ values: [0, 1], alpha: 0.6, seed: 1 })
  expect(inner).toEqual({ kind: 'interval', value: 0.5, low: 0.5, high: 0.5 })
})

test('95 % intervals of 30 values contain the truth in 92–97 % of trials: a little narrow, as is known', () => {
  const share = coverage({
    seed: 2,
    trials: 200,
    truth: 1,
    experiment: (random) =>
      bootstrapInterval({
        values: random.list(30, () => 1 + normal(random)),
        alpha: 0.05,
        seed: random.int(0, 2 ** 31 - 1),
      }),
  })
  expect(share).toBeGreaterThan(0.92)
  expect(share).toBeLessThan(0.97)
})
