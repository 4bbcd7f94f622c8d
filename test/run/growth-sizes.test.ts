import fc from 'fast-check'
import { expect, test } from 'vitest'

import { growthSizes, SIZE_LEAST } from '../../harness/run/growth-sizes.ts'

test('seven doubling sizes, up to the top', () => {
  expect(growthSizes(64_000)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000])
})

test('where doubling would go too far down, the steps are smaller', () => {
  expect(growthSizes(20)).toEqual([4, 5, 7, 9, 12, 15, 20])
  expect(growthSizes(5)).toEqual([4, 5])
  expect(growthSizes(3)).toEqual([3])
})

test('whole numbers that rise to the top, at most doubling, none below the least', () => {
  fc.assert(
    fc.property(fc.integer({ min: SIZE_LEAST, max: 10_000_000 }), (top) => {
      const sizes = growthSizes(top)
      expect(sizes.at(-1)).toBe(top)
      for (const [index, size] of sizes.entries()) {
        expect(Number.isInteger(size)).toBe(true)
        expect(size).toBeGreaterThanOrEqual(SIZE_LEAST)
        const next = sizes[index + 1]
        if (next === undefined) continue
        expect(next).toBeGreaterThan(size)
        expect(next - 1).toBeLessThanOrEqual(2 * size)
      }
    }),
  )
})
