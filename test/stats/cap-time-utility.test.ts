import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { CapTime } from '../../harness/model/comparison.ts'
import { capTimeUtility } from '../../harness/stats/cap-time-utility.ts'
import { preferenceVectors } from '../vectors/comparison-vectors.ts'

test("agrees with the survival functions of scipy's distributions", () => {
  for (const { utility, ...given } of preferenceVectors().utilities) {
    expect(capTimeUtility(given)).toBeCloseTo(utility, 12)
  }
})

test('from 0 to 1, never rising; 1 up to the time of the canonical; never done is worth nothing', () => {
  const time = fc.double({ min: 0, max: 100, noNaN: true })
  const horizon = fc.double({ min: 1.1, max: 100, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(...CapTime.options), time, time, horizon, (family, one, other, limit) => {
      const utility = (relativeTime: number): number => capTimeUtility({ family, relativeTime, horizon: limit })
      expect(utility(one) >= 0 && utility(one) <= 1).toBe(true)
      expect(utility(Math.min(one, other))).toBeGreaterThanOrEqual(utility(Math.max(one, other)))
      expect(utility(Math.min(1, one))).toBe(1)
      expect(utility(Number.POSITIVE_INFINITY)).toBe(0)
    }),
  )
})

test("with a horizon of 2 the uniform family is ENAMEL's efficiency of a level", () => {
  for (const relativeTime of [0.5, 1, 1.2, 1.9, 2, 3]) {
    const share = Math.min(1, Math.max(0, (2 - relativeTime) / (2 - 1)))
    expect(capTimeUtility({ family: 'uniform', relativeTime, horizon: 2 })).toBe(share)
  }
})

test('what is no time and what is no horizon is refused', () => {
  expect(() => capTimeUtility({ family: 'pareto', relativeTime: Number.NaN, horizon: 20 })).toThrow(RangeError)
  expect(() => capTimeUtility({ family: 'pareto', relativeTime: -1, horizon: 20 })).toThrow(RangeError)
  expect(() => capTimeUtility({ family: 'uniform', relativeTime: 1, horizon: 1 })).toThrow(RangeError)
})
