import { expect, test } from 'vitest'

import { ratioOfSums, type Term } from '../../harness/stats/ratio-of-sums.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { coverage } from './coverage.ts'

const options = { alpha: 0.05, seed: 1 }
const term = (numerator: number, denominator: number): Term => ({ numerator, denominator })

test('large terms decide', () => {
  const estimate = ratioOfSums({ terms: [term(1, 1), term(300, 100)], ...options })
  expect(estimate).toMatchObject({ kind: 'interval' })
  expect(estimate.kind === 'absent' ? 0 : estimate.value).toBeCloseTo(301 / 101, 12)
})

test('nothing is absent; one term, or all of one quotient, a point', () => {
  expect(ratioOfSums({ terms: [], ...options })).toEqual({ kind: 'absent', reason: 'nothing-measured' })
  const point = { kind: 'point', value: 2, reason: 'too-few-values' }
  expect(ratioOfSums({ terms: [term(6, 3)], ...options })).toEqual(point)
  expect(ratioOfSums({ terms: [term(6, 3), term(2, 1), term(8, 4)], ...options })).toEqual(point)
})

test('the order of terms does not show, below 30 and from 30', () => {
  const random = seededRandom(4)
  for (const count of [10, 40]) {
    const terms = random.list(count, () => term(1 + random.float(), 1 + random.float()))
    expect(ratioOfSums({ terms: random.shuffled(terms), ...options })).toEqual(ratioOfSums({ terms, ...options }))
  }
})

test.each([12, 60])('95 %% intervals over %i terms cover the truth in 92–97.5 %% of 1 500 trials', (count) => {
  let seed = 0
  const share = coverage({
    seed: 2,
    trials: 1_500,
    truth: 1.5,
    experiment: (draw) => {
      seed = (seed + 1) % 8
      const terms = draw.list(count, () => {
        const denominator = 10 + 50 * draw.float()
        return term(denominator * (1 + draw.float()), denominator)
      })
      return ratioOfSums({ terms, alpha: 0.05, seed })
    },
  })
  expect(share).toBeGreaterThan(0.92)
  expect(share).toBeLessThan(0.975)
})
