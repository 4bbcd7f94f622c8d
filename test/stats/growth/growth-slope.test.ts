import { expect, test } from 'vitest'

import { growthSlope } from '../../../harness/stats/growth/growth-slope.ts'
import { normal } from '../../normal.ts'
import { coverage } from '../coverage.ts'
import { growthVectors } from './growth-vectors.ts'

test('agrees with numpy and scipy', () => {
  const { slopes } = growthVectors()
  expect(slopes.length).toBeGreaterThan(20)
  for (const { sizes, values, weights, floor, alpha, value, low, high } of slopes) {
    const found = growthSlope({ sizes, values, weights }, { floor, alpha })
    for (const [seen, known] of [
      [found.value, value],
      [found.low, low],
      [found.high, high],
    ] as const) {
      expect(Math.abs(seen - known)).toBeLessThan(1e-8 * (1 + high - low))
    }
  }
})

const sizes = [64, 128, 256, 512, 1_024, 2_048]
const weights = sizes.map(() => 1)

test('the unit of the values does not matter, and n to the power p has the slope p', () => {
  for (const power of [0, 0.5, 1, 2.5]) {
    for (const unit of [1, 1e-3, 1e6]) {
      const values = sizes.map((size) => unit * size ** power)
      expect(growthSlope({ sizes, values, weights }, { floor: 0.004, alpha: 0.05 }).value).toBeCloseTo(power, 9)
    }
  }
})

test('95 % intervals contain the true exponent in 93–97 % of 4 000 trials', () => {
  const share = coverage({
    seed: 5,
    trials: 4_000,
    truth: 1.5,
    experiment: (random) => {
      const values = sizes.map((size) => size ** 1.5 * Math.exp(0.3 * normal(random)))
      return growthSlope({ sizes, values, weights }, { floor: 1e-9, alpha: 0.05 })
    },
  })
  expect(share).toBeGreaterThan(0.93)
  expect(share).toBeLessThan(0.97)
})
