import fc from 'fast-check'
import { expect, test } from 'vitest'

import { nonNegativeFit } from '../../../harness/stats/growth/non-negative-fit.ts'
import { growthVectors } from './growth-vectors.ts'

test('agrees with scipy’s nnls', () => {
  const { fits } = growthVectors()
  expect(fits.length).toBeGreaterThan(20)
  expect(fits.some(({ coefficients }) => coefficients.includes(0))).toBe(true)
  for (const { columns, values, weights, coefficients, residual } of fits) {
    const found = nonNegativeFit({ columns, values, weights })
    expect(Math.abs(found.residual - residual)).toBeLessThan(1e-9 * (1 + residual))
    for (const [index, coefficient] of coefficients.entries()) {
      expect(Math.abs((found.coefficients[index] ?? NaN) - coefficient)).toBeLessThan(1e-7 * (1 + coefficient))
    }
  }
})

const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true })
const rows = fc.array(
  fc.record({ x: positive, value: positive, weight: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
  {
    minLength: 3,
    maxLength: 8,
  },
)

test('no coefficient is negative, and another column never makes it worse', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const [ones, xs] = [list.map(() => 1), list.map(({ x }) => x)]
      const [values, weights] = [list.map(({ value }) => value), list.map(({ weight }) => weight)]
      const one = nonNegativeFit({ columns: [ones], values, weights })
      const both = nonNegativeFit({ columns: [ones, xs], values, weights })
      expect(Math.min(...both.coefficients)).toBeGreaterThanOrEqual(0)
      expect(both.residual).toBeLessThanOrEqual(one.residual * (1 + 1e-9) + 1e-12)
    }),
  )
})

test('two equal columns are one: a singular system is passed over', () => {
  const column = [1, 2, 3, 4]
  const { residual } = nonNegativeFit({ columns: [column, column], values: column, weights: column.map(() => 1) })
  expect(residual).toBeLessThan(1e-20)
})

test('values that fall as the column rises get no part of it', () => {
  const { coefficients } = nonNegativeFit({
    columns: [
      [1, 1, 1],
      [1, 2, 3],
    ],
    values: [3, 2, 1],
    weights: [1, 1, 1],
  })
  expect(coefficients[1]).toBe(0)
})
