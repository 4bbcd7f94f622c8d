import { expect, test } from 'vitest'

import { dot } from '../../harness/stats/dot.ts'

test('dot is the sum of products, 0 of nothing, and for lists of one length', () => {
  expect(dot([1, 2, 3], [4, -5, 6])).toBe(12)
  expect(dot([], [])).toBe(0)
  expect(() => dot([1, 2], [3])).toThrow(RangeError)
})
