import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { welchDifference } from '../../harness/stats/welch-difference.ts'
import { normal } from '../normal.ts'
import { gateVectors } from '../vectors/gate-vectors.ts'

test('agrees with scipy: Welch’s test below eight values, Yuen’s from there on', () => {
  for (const { first, second, p, interval } of gateVectors().differences) {
    const got = welchDifference({ first, second, alpha: 0.05 })
    expect((got?.p ?? 0) / p).toBeCloseTo(1, 8)
    if (interval === undefined) continue
    expect(got?.low).toBeCloseTo(interval[0], 8)
    expect(got?.high).toBeCloseTo(interval[1], 8)
  }
})

test('changes sign with its groups, moves with them, and does not see their order', () => {
  const group = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(group, group, (first, second) => {
      const one = welchDifference({ first, second, alpha: 0.05 })
      const other = welchDifference({ first: second.toReversed(), second: first, alpha: 0.05 })
      expect(one?.value).toBeCloseTo(-(other?.value ?? Number.NaN), 9)
      expect(one?.low).toBeCloseTo(-(other?.high ?? Number.NaN), 9)
      expect(one?.p).toBeCloseTo(other?.p ?? Number.NaN, 9)
      expect(one?.p).toBeGreaterThanOrEqual(0)
      expect(one?.p).toBeLessThanOrEqual(1)
    }),
  )
})

test('needs two values of each, and without any spread believes what it sees', () => {
  expect(welchDifference({ first: [1], second: [1, 2], alpha: 0.05 })).toBeUndefined()
  expect(welchDifference({ first: [1, 2], second: [], alpha: 0.05 })).toBeUndefined()
  expect(welchDifference({ first: [1, 1], second: [1, 1], alpha: 0.05 })).toEqual({ value: 0, low: 0, high: 0, p: 1 })
  expect(welchDifference({ first: [3, 3], second: [1, 1], alpha: 0.05 })).toEqual({ value: 2, low: 2, high: 2, p: 0 })
})

test('its 95 % interval holds the truth in 95 % of cases, and p is below 0.05 in the others, with unlike spreads too', () => {
  const random = seededRandom(4)
  for (const [many, few, spread] of [
    [4, 4, 1],
    [8, 5, 3],
    [12, 9, 1],
  ] as const) {
    const trials = random.list(4_000, () => {
      const first = random.list(many, () => normal(random))
      const second = random.list(few, () => spread * normal(random))
      return welchDifference({ first, second, alpha: 0.05 })
    })
    const covered = trials.filter((found) => found !== undefined && found.low <= 0 && found.high >= 0).length / 4_000
    const quiet = trials.filter((found) => found !== undefined && found.p > 0.05).length / 4_000
    expect(covered).toBeGreaterThan(0.935)
    expect(covered).toBeLessThan(0.97)
    expect(quiet).toBeCloseTo(covered, 9)
  }
})
