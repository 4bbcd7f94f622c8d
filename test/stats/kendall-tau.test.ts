import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { absent, defined } from '../../harness/model/estimate.ts'
import { kendallTau } from '../../harness/stats/kendall-tau.ts'
import { comparisonVectors } from '../vectors/comparison-vectors.ts'

const value = (pairs: Parameters<typeof kendallTau>[0]): number => {
  const tau = kendallTau(pairs)
  if (tau.kind === 'absent') throw new Error(`absent: ${JSON.stringify(pairs)}`)
  return tau.value
}

test('agrees with scipy, ties included', () => {
  for (const { first, second, tau } of comparisonVectors().tau) {
    const pairs = first.map((one, at) => ({ first: one, second: second[at] ?? Number.NaN }))
    expect(value(pairs)).toBeCloseTo(tau, 12)
  }
})

test('absent without an order to agree with', () => {
  expect(kendallTau([])).toEqual(absent('too-few-values'))
  expect(kendallTau([{ first: 1, second: 2 }])).toEqual(absent('too-few-values'))
  const tied = [
    { first: 1, second: 2 },
    { first: 1, second: 3 },
  ]
  expect(kendallTau(tied)).toEqual(absent('too-few-values'))
})

test('1 for the same order, −1 for the reverse; only the order matters, and neither side is special', () => {
  const list = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(list, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 }), (first, other) => {
      expect(kendallTau(first.map((one) => ({ first: one, second: one ** 3 })))).toEqual(defined(1))
      expect(kendallTau(first.map((one) => ({ first: one, second: -one })))).toEqual(defined(-1))
      const pairs = first.map((one, at) => ({ first: one, second: other[at] ?? 0 }))
      const turned = pairs.map((pair) => ({ first: pair.second, second: pair.first }))
      expect(kendallTau(turned)).toEqual(kendallTau(pairs))
      expect(kendallTau(pairs.toReversed())).toEqual(kendallTau(pairs))
    }),
  )
})
