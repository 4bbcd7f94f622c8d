import { expect, test } from 'vitest'

import { Growth } from '../../../harness/model/growth.ts'
import { growthFits } from '../../../harness/stats/growth/growth-fits.ts'
import { growthFunction } from '../../../harness/stats/growth/growth-function.ts'
import { sizesFor } from './built-points.ts'
import { growthVectors } from './growth-vectors.ts'

test('the criterion is AICc with a floor, as computed in 50 digits', () => {
  const { criteria } = growthVectors()
  expect(criteria.length).toBeGreaterThan(3)
  for (const { sizes, values, floor, growth, criterion } of criteria) {
    const fits = growthFits({ sizes, values, weights: values.map(() => 1) }, { floor, isExact: false })
    expect(fits.find((fit) => fit.growth === growth)?.criterion).toBeCloseTo(criterion, 8)
  }
})

test.each(Growth.options)('exact values of %s, with a constant beside, are fitted best by that class', (growth) => {
  const sizes = sizesFor(growth)
  const g = growthFunction(growth, Math.max(...sizes))
  const values = sizes.map((size) => 0.01 * g(Math.max(...sizes)) + g(size))
  const fits = growthFits({ sizes, values, weights: sizes.map(() => 1) }, { floor: 0.004, isExact: true })
  const [best] = fits.toSorted((first, second) => first.criterion - second.criterion)
  expect(best?.growth).toBe(growth)
})

test('a hundredth of n² beside n is not what the values grow by, however well it fits', () => {
  const sizes = [256, 512, 1_024, 2_048, 4_096, 8_192]
  const values = sizes.map((size) => size + (0.01 * size * size) / 8_192)
  const fits = growthFits({ sizes, values, weights: sizes.map(() => 1) }, { floor: 0.0001, isExact: true })
  const criterion = (growth: Growth): number => fits.find((fit) => fit.growth === growth)?.criterion ?? NaN
  expect(criterion('n')).toBeLessThan(criterion('n^2') - 20)
})

test('three values are too few for a class with two terms', () => {
  const measured = { sizes: [2, 4, 8], values: [2, 4, 8], weights: [1, 1, 1] }
  expect(growthFits(measured, { floor: 0.2, isExact: false }).map(({ growth }) => growth)).toEqual(['1'])
})
