import fc from 'fast-check'
import { expect, test } from 'vitest'

import { Growth } from '../../../harness/model/growth.ts'
import { growthFunction } from '../../../harness/stats/growth/growth-function.ts'

test.each(Growth.options)('%s does not fall, and stays finite up to ten million', (growth) => {
  const g = growthFunction(growth, 10_000_000)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 10_000_000 }), (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      expect(g(less)).toBeLessThanOrEqual(g(more))
      expect(Number.isFinite(g(more))).toBe(true)
    }),
  )
})

test('the classes stand in the order of their growth: each quotient with the one before rises', () => {
  const [low, high] = [64, 128]
  const rise = Growth.options.map((growth) => {
    const g = growthFunction(growth, high)
    return g(high) / g(low)
  })
  expect(rise).toEqual(rise.toSorted((first, second) => first - second))
  expect(rise[0]).toBe(1)
})
