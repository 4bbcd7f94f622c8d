import { expect, test } from 'vitest'

import { DRAWS, pairDraws } from '../../harness/stats/pair-draws.ts'
import { pairsInterval } from '../../harness/stats/pairs-interval.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { studentQuantile } from '../../harness/stats/student-quantile.ts'
import { normal } from '../normal.ts'

const random = seededRandom(5)

test('the estimate comes first, then as many versions as are said', () => {
  const values = [0.1, 0.12, 0.2]
  const draws = pairDraws({ values, random: seededRandom(1) })
  expect(draws).toHaveLength(DRAWS + 1)
  expect(draws[0]).toBeCloseTo(0.14, 12)
  expect(new Set(draws).size).toBeGreaterThan(3)
  expect(pairDraws({ values, random: seededRandom(1) })).toEqual(draws)
})

test('one pair says nothing of its spread, and no pair nothing at all', () => {
  expect(pairDraws({ values: [0.3], random })).toEqual([0.3])
  expect(() => pairDraws({ values: [], random })).toThrow(RangeError)
})

test('values that are all the same have versions that are, too', () => {
  const draws = pairDraws({ values: Array.from({ length: 9 }, () => 0.25), random })
  expect(draws.filter((draw) => Math.abs(draw - 0.25) > 1e-12)).toEqual([])
})

// Half-width over quantile is the standard error; intervals.json has it from scipy, for Student's and Yuen's.
test.each([3, 5, 8, 12])('of %i pairs, the versions vary by the standard error of the estimate', (count) => {
  const values = random.list(count, () => 0.1 * normal(random))
  const estimate = pairsInterval({ values, alpha: 0.05 })
  if (estimate.kind !== 'interval') throw new Error('several values have an interval')
  const kept = count < 8 ? count : count - 2 * Math.floor(count / 5)
  const error = (estimate.high - estimate.value) / studentQuantile({ probability: 0.975, degrees: kept - 1 })
  const squares = random
    .list(400, () => pairDraws({ values, random }).slice(1))
    .flat()
    .map((draw) => (draw - estimate.value) ** 2)
  const spread = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
  expect(spread / error).toBeGreaterThan(0.95)
  expect(spread / error).toBeLessThan(1.05)
})
