import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bootstrapInterval } from '../../harness/stats/bootstrap-interval.ts'
import { meanInterval } from '../../harness/stats/mean-interval.ts'
import { overProblems } from '../../harness/stats/over-problems.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { coverage } from './coverage.ts'

const options = { alpha: 0.05, seed: 1 }
const random = seededRandom(8)

test("Student's interval below 30 problems, the bootstrap from 30", () => {
  const values = random.list(30, () => 0.4 + 0.2 * random.float())
  const fewer = values.slice(1)
  expect(overProblems({ values: fewer, kind: 'share', ...options })).toEqual(
    meanInterval({ values: fewer, alpha: 0.05 }),
  )
  expect(overProblems({ values, kind: 'share', ...options })).toEqual(bootstrapInterval({ values, ...options }))
})

test('no problem is absent, one problem a point', () => {
  expect(overProblems({ values: [], kind: 'share', ...options })).toEqual({
    kind: 'absent',
    reason: 'nothing-measured',
  })
  for (const value of [0, 0.4, 1]) {
    const point = { kind: 'point', value, reason: 'too-few-values' }
    expect(overProblems({ values: [value], kind: 'share', ...options })).toEqual(point)
  }
})

test('the interval of a share stays within [0, 1] and contains its value', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(share, { minLength: 2, maxLength: 12 }), (values) => {
      const estimate = overProblems({ values, kind: 'share', ...options })
      if (estimate.kind !== 'interval') return
      expect(estimate.low).toBeGreaterThanOrEqual(0)
      expect(estimate.high).toBeLessThanOrEqual(1)
      expect(estimate.low).toBeLessThanOrEqual(estimate.value + 1e-12)
      expect(estimate.high).toBeGreaterThanOrEqual(estimate.value - 1e-12)
    }),
  )
  const plain = overProblems({ values: [0, 1, 1], kind: 'plain', ...options })
  expect(plain.kind === 'interval' && plain.high > 1 && plain.low < 0).toBe(true)
})

describe('values that are all the same', () => {
  test('at an end of the range: the interval of Clopper and Pearson', () => {
    // scipy.stats.binomtest(12, 12).proportion_ci(0.95): 0.7353515203…, 1
    const ones = overProblems({ values: Array.from({ length: 12 }, () => 1), kind: 'share', ...options })
    expect(ones).toMatchObject({ kind: 'interval', value: 1, high: 1 })
    expect(ones.kind === 'interval' ? ones.low : 0).toBeCloseTo(0.7353515, 7)
    const zeros = overProblems({ values: Array.from({ length: 12 }, () => 0), kind: 'share', ...options })
    expect(zeros).toMatchObject({ kind: 'interval', value: 0, low: 0 })
    expect(zeros.kind === 'interval' ? zeros.high : 0).toBeCloseTo(1 - 0.7353515, 7)
  })

  test('elsewhere: a point, for nothing is known of the spread', () => {
    const point = { kind: 'point', value: 0.5, reason: 'too-few-values' }
    expect(overProblems({ values: [0.5, 0.5, 0.5], kind: 'share', ...options })).toEqual(point)
    const log = { kind: 'point', value: 1, reason: 'too-few-values' }
    expect(overProblems({ values: [1, 1], kind: 'plain', ...options })).toEqual(log)
  })
})

test('95 % intervals over 20 problems contain the true mean in at least 93 % of trials', () => {
  const covered = coverage({
    seed: 6,
    trials: 3_000,
    truth: 0.6,
    // Mean of pass@1 with ten candidates each, of problems that differ in difficulty: 0.6 on average.
    experiment: (draw) => {
      const values = draw.list(20, () => {
        const difficulty = 0.2 + 0.8 * draw.float()
        return draw.list(10, () => (draw.chance(difficulty) ? 1 : 0)).reduce<number>((sum, one) => sum + one, 0) / 10
      })
      return overProblems({ values, kind: 'share', ...options })
    },
  })
  expect(covered).toBeGreaterThan(0.93)
  expect(covered).toBeLessThan(0.97)
})
