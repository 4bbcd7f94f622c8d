import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { signFlip } from '../../harness/stats/sign-flip.ts'
import { comparisonVectors } from '../vectors/comparison-vectors.ts'

test('agrees with scipy where all signs are gone through', () => {
  for (const { differences, p } of comparisonVectors().signFlip) {
    expect(signFlip({ differences, seed: 1 })).toBeCloseTo(p, 12)
  }
})

test('nothing, or nothing but ties, is no evidence; n of one sign are worth 2^(1−n)', () => {
  expect(signFlip({ differences: [], seed: 1 })).toBe(1)
  expect(signFlip({ differences: [0, 0, 0], seed: 1 })).toBe(1)
  for (const count of [1, 2, 5, 6, 14]) {
    expect(signFlip({ differences: Array.from({ length: count }, () => 0.3), seed: 1 })).toBe(2 ** (1 - count))
  }
})

test('drawn signs: of 40 differences of ±1 the p of the binomial', () => {
  // scipy.stats.binomtest(26, 40).pvalue = 0.0807…, of (28, 40) 0.0166…
  const ones = (count: number): number[] => Array.from({ length: 40 }, (_, at) => (at < count ? 1 : -1))
  expect(Math.abs(signFlip({ differences: ones(26), seed: 5 }) - 0.0807)).toBeLessThan(0.01)
  expect(Math.abs(signFlip({ differences: ones(28), seed: 6 }) - 0.0166)).toBeLessThan(0.005)
  expect(signFlip({ differences: ones(40), seed: 7 })).toBe(1e-4)
})

test('order, direction and scale of the differences do not matter, and ties do not', () => {
  const difference = fc.integer({ min: -4, max: 4 }).map((quarter) => quarter / 4)
  fc.assert(
    fc.property(fc.array(difference, { maxLength: 20 }), (differences) => {
      const p = signFlip({ differences, seed: 2 })
      expect(p > 0 && p <= 1).toBe(true)
      expect(signFlip({ differences: differences.toReversed(), seed: 2 })).toBe(p)
      expect(signFlip({ differences: differences.map((one) => one * 8), seed: 2 })).toBe(p)
      expect(signFlip({ differences: [...differences, 0, 0], seed: 2 })).toBe(p)
      const few = differences.slice(0, 14)
      const turned = few.map((one) => -one)
      expect(signFlip({ differences: turned, seed: 2 })).toBe(signFlip({ differences: few, seed: 2 }))
    }),
    { numRuns: 40 },
  )
})

test('of exchangeable partners p ≤ α in at most about α of 400 trials, however skewed the values', () => {
  const random = seededRandom(9)
  const skewed = (): number => (-Math.log(1 - random.float())) ** 3
  const trial = (count: number): number =>
    signFlip({ differences: random.list(count, () => skewed() - skewed()), seed: random.int(0, 2 ** 30) })
  for (const count of [8, 20]) {
    const p = random.list(400, () => trial(count))
    for (const alpha of [0.05, 0.2]) {
      const share = p.filter((one) => one <= alpha).length / p.length
      expect(share).toBeLessThan(alpha + 3 * Math.sqrt((alpha * (1 - alpha)) / p.length))
      expect(share).toBeGreaterThan(alpha / 2)
    }
  }
})
