import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { holm } from '../../harness/stats/holm.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { normal } from '../normal.ts'
import { comparisonVectors } from '../vectors/comparison-vectors.ts'

test('agrees with the step-down rule in rational arithmetic', () => {
  for (const { p, adjusted } of comparisonVectors().holm) {
    const got = holm(p)
    expect(got).toHaveLength(adjusted.length)
    for (const [at, one] of adjusted.entries()) expect(got[at]).toBeCloseTo(one, 12)
  }
})

test('never below p nor above Bonferroni, in the order of the p, wherever each stands', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(probability, { maxLength: 15 }), (list) => {
      const adjusted = holm(list)
      for (const [at, one] of adjusted.entries()) {
        const p = list[at] ?? Number.NaN
        expect(one).toBeGreaterThanOrEqual(p)
        expect(one).toBeLessThanOrEqual(Math.min(1, p * list.length))
        const smaller = adjusted.filter((_, other) => (list[other] ?? 0) < p)
        expect(Math.max(0, ...smaller)).toBeLessThanOrEqual(one)
      }
      expect(holm(list.toReversed())).toEqual(adjusted.toReversed())
    }),
  )
  expect(holm([])).toEqual([])
})

test('of ten tests that share data and are all of nothing, any is called significant in about 5 % of trials', () => {
  const random = seededRandom(3)
  /** 1.96 ↔ 0.05, 2.807 ↔ 0.005: only these two decide. */
  const isAny = (): boolean => {
    const values = random.list(5, () => normal(random))
    const scores = values.flatMap((one, at) => values.slice(at + 1).map((other) => Math.abs(one - other) / Math.SQRT2))
    const p = scores.map((score) => (score > 2.807 ? 0.005 : 1))
    return holm(p).some((adjusted) => adjusted <= 0.05)
  }
  const share = random.list(20_000, isAny).filter(Boolean).length / 20_000
  expect(share).toBeGreaterThan(0.02)
  expect(share).toBeLessThan(0.05)
})
