import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { median } from '../../harness/stats/median.ts'

test('the middle value, or the mean of the two middle ones', () => {
  expect(median([7])).toBe(7)
  expect(median([9, 1, 4])).toBe(4)
  expect(median([10, 2, 4, 3])).toBe(3.5)
})

test('half of the values lie on either side, and the list is left as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
      const before = [...values]
      const middle = median(values)
      expect(values).toEqual(before)
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2)
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2)
    }),
  )
})

test('an empty list has none', () => {
  expect(() => median([])).toThrow(RangeError)
})
