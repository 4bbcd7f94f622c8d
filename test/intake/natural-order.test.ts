import fc from 'fast-check'
import { expect, it } from 'vitest'

import { naturalOrder } from '../../harness/intake/natural-order.ts'

it('puts 2 before 10, also within names', () => {
  expect(['10.ts', '2.ts', '1.ts'].toSorted(naturalOrder)).toEqual(['1.ts', '2.ts', '10.ts'])
  expect(['model-12', 'model-3'].toSorted(naturalOrder)).toEqual(['model-3', 'model-12'])
})

it('tells any two different names apart, whatever their order before', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      expect(Math.sign(naturalOrder(first, second)) + Math.sign(naturalOrder(second, first))).toBe(0)
      expect(naturalOrder(first, second) === 0).toBe(first === second)
    }),
  )
})
