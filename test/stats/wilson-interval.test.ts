import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { differenceInterval } from '../../harness/stats/difference-interval.ts'
import { wilsonInterval } from '../../harness/stats/wilson-interval.ts'
import { comparisonVectors } from '../vectors/comparison-vectors.ts'

const zerosAndOnes = (ones: number, of: number): number[] => Array.from({ length: of }, (_, at) => (at < ones ? 1 : 0))

const interval = (values: readonly number[], alpha: number): { value: number; low: number; high: number } => {
  const estimate = wilsonInterval({ values, alpha })
  if (estimate.kind !== 'interval') throw new Error(`no interval: ${JSON.stringify(estimate)}`)
  return estimate
}

test('agrees with scipy for values of 0 and 1', () => {
  for (const { ones, of, alpha, interval: wanted } of comparisonVectors().wilson) {
    const { value, low, high } = interval(zerosAndOnes(ones, of), alpha)
    for (const [at, got] of [value, low, high].entries()) expect(got).toBeCloseTo(wanted[at] ?? Number.NaN, 8)
  }
})

test('two of them, subtracted, give the published example of Newcombe', () => {
  for (const { first, second, interval: wanted } of comparisonVectors().newcombe) {
    const [one = 0, of = 0] = first
    const [other = 0, against = 0] = second
    const got = differenceInterval({
      first: interval(zerosAndOnes(one, of), 0.05),
      second: interval(zerosAndOnes(other, against), 0.05),
    })
    expect(got.value).toBeCloseTo(wanted[0], 12)
    expect(got.low).toBeCloseTo(wanted[1], 4)
    expect(got.high).toBeCloseTo(wanted[2], 4)
  }
})

test('within [0, 1], around its value, never without width; absent for nothing', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 30 }), (values) => {
      const { value, low, high } = interval(values, 0.05)
      expect(low >= 0 && low <= value && value <= high && high <= 1 && high > low).toBe(true)
    }),
  )
  expect(wilsonInterval({ values: [], alpha: 0.05 })).toEqual({ kind: 'absent', reason: 'nothing-measured' })
})
