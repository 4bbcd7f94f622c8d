import { expect, test } from 'vitest'
import { z } from 'zod'

import { studentQuantile } from '../../harness/stats/student-quantile.ts'
import { readVectors } from '../vectors/read-vectors.ts'

const Rows = z.array(z.strictObject({ probability: z.number(), degrees: z.number(), value: z.number() }))

test('agrees with 50-digit arithmetic to 1e-10, from 0.1 to 123 456.7 degrees', () => {
  const rows = readVectors('student-quantile', Rows)
  expect(rows.length).toBeGreaterThan(100)
  for (const { probability, degrees, value } of rows) {
    const error = Math.abs(studentQuantile({ probability, degrees }) / value - 1)
    expect(error, `p = ${probability}, ν = ${degrees}`).toBeLessThan(1e-10)
  }
})

test('known closed forms: Cauchy at one degree, and at two', () => {
  for (const probability of [0.51, 0.8, 0.975, 0.999]) {
    const cauchy = Math.tan(Math.PI * (probability - 0.5))
    expect(studentQuantile({ probability, degrees: 1 }) / cauchy).toBeCloseTo(1, 10)
    const two = (2 * probability - 1) / Math.sqrt(2 * probability * (1 - probability))
    expect(studentQuantile({ probability, degrees: 2 }) / two).toBeCloseTo(1, 10)
  }
})

test('symmetric about ½, where it is exactly 0', () => {
  expect(studentQuantile({ probability: 0.5, degrees: 3 })).toBe(0)
  expect(studentQuantile({ probability: 0.025, degrees: 4 })).toBe(-studentQuantile({ probability: 0.975, degrees: 4 }))
})

test('near the ends of its range: normal for endless degrees, Infinity beyond the largest double', () => {
  // 1.959963984540054 = Φ⁻¹(0.975), NIST.
  expect(studentQuantile({ probability: 0.975, degrees: 1e12 })).toBeCloseTo(1.959963984540054, 9)
  expect(studentQuantile({ probability: 0.975, degrees: 0.001 })).toBe(Number.POSITIVE_INFINITY)
})

test('refuses what is no probability and no number of degrees', () => {
  for (const probability of [0, 1, -0.1, Number.NaN]) {
    expect(() => studentQuantile({ probability, degrees: 3 })).toThrow(RangeError)
  }
  for (const degrees of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => studentQuantile({ probability: 0.9, degrees })).toThrow(RangeError)
  }
})
