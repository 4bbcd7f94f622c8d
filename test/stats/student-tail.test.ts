import { expect, test } from 'vitest'

import { studentQuantile } from '../../harness/stats/student-quantile.ts'
import { studentTail } from '../../harness/stats/student-tail.ts'
import { gateVectors } from '../vectors/gate-vectors.ts'

test('agrees with scipy, also where nearly nothing is left', () => {
  for (const { t, degrees, p } of gateVectors().tails) {
    // At t = 250 and 900 degrees nothing is left that a double could hold, and 0 it is.
    const error = p === 0 ? studentTail({ t, degrees }) : studentTail({ t, degrees }) / p - 1
    expect(error, `t = ${t}, ν = ${degrees}`).toBeCloseTo(0, 8)
  }
})

test('undoes the quantile', () => {
  for (const degrees of [1.5, 4, 77]) {
    for (const probability of [0.6, 0.975, 0.9999]) {
      const t = studentQuantile({ probability, degrees })
      expect(studentTail({ t, degrees }) / (1 - probability)).toBeCloseTo(1, 9)
    }
  }
})

test('½ at 0, nothing at infinity, and refuses what is neither a t nor degrees', () => {
  expect(studentTail({ t: 0, degrees: 3 })).toBe(0.5)
  expect(studentTail({ t: Number.POSITIVE_INFINITY, degrees: 3 })).toBe(0)
  for (const t of [-1, Number.NaN]) expect(() => studentTail({ t, degrees: 3 })).toThrow(RangeError)
  for (const degrees of [0, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => studentTail({ t: 1, degrees })).toThrow(RangeError)
  }
})
