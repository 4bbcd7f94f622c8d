import fc from 'fast-check'
import { expect, test } from 'vitest'

import { pooledSd } from '../../harness/stats/pooled-sd.ts'
import { certificateVectors } from './certificate-vectors.ts'

test('agrees with numpy', () => {
  const { pooled } = certificateVectors()
  expect(pooled.length).toBeGreaterThan(3)
  for (const { groups, sd } of pooled) expect(pooledSd(groups)).toBeCloseTo(sd, 12)
})

test('groups of one value say nothing, and nothing but such groups has no spread', () => {
  expect(pooledSd([])).toBeUndefined()
  expect(pooledSd([[1], [], [5]])).toBeUndefined()
  expect(pooledSd([[1], [2, 4]])).toBeCloseTo(Math.SQRT2, 12)
})

test('the means of the groups and their order do not matter', () => {
  const value = fc.double({ min: -1, max: 1, noNaN: true })
  const groups = fc.array(fc.tuple(fc.array(value, { minLength: 2, maxLength: 6 }), value), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(groups, (drawn) => {
      const plain = pooledSd(drawn.map(([group]) => group))
      const moved = drawn.map(([group, by]) => group.map((one) => one + 3 * by))
      expect(pooledSd(moved.toReversed())).toBeCloseTo(plain ?? Number.NaN, 9)
    }),
    { seed: 2 },
  )
})
