import { expect, test } from 'vitest'

import { bootstrapInterval } from '../../harness/stats/bootstrap-interval.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { twoStageInterval, type Version } from '../../harness/stats/two-stage-interval.ts'
import { normal } from '../normal.ts'
import { coverage } from './coverage.ts'

const options = { alpha: 0.05, seed: 1 }
const random = seededRandom(3)

test('without versions it is the bootstrap over problems', () => {
  const values = random.list(40, () => random.float())
  const problems = values.map((value): Version => ({ value, versions: [] }))
  expect(twoStageInterval({ problems, ...options })).toEqual(bootstrapInterval({ values, ...options }))
})

test('nothing is absent, one problem a point', () => {
  expect(twoStageInterval({ problems: [], ...options })).toEqual({ kind: 'absent', reason: 'nothing-measured' })
  const one = [{ value: 0.5, versions: [0.4, 0.6] }]
  expect(twoStageInterval({ problems: one, ...options })).toEqual({
    kind: 'point',
    value: 0.5,
    reason: 'too-few-values',
  })
})

const noisy = (count: number, between: number, within: number): Version[] =>
  random.list(count, () => {
    const value = between * normal(random)
    return { value, versions: random.list(16, () => value + within * normal(random)) }
  })

test('problems that agree, of noise σ: ± 1.96 σ/√n, where the plain bootstrap sees no spread', () => {
  const problems = noisy(200, 0, 0.1)
  const estimate = twoStageInterval({ problems, ...options })
  if (estimate.kind !== 'interval') throw new Error('an interval')
  const half = (estimate.high - estimate.low) / 2
  expect(half / ((1.96 * 0.1) / Math.sqrt(200))).toBeGreaterThan(0.93)
  expect(half / ((1.96 * 0.1) / Math.sqrt(200))).toBeLessThan(1.07)
})

test('versions that all lie beside the value, as those of a maximum do, do not carry the interval away', () => {
  const problems = noisy(60, 0.2, 0.05).map(({ value, versions }) => ({
    value,
    versions: versions.map((one) => one + 1),
  }))
  const estimate = twoStageInterval({ problems, ...options })
  if (estimate.kind !== 'interval') throw new Error('an interval')
  expect((estimate.low + estimate.high) / 2 - estimate.value).toBeLessThan(0.1 * (estimate.high - estimate.low))
})

test('the order of problems does not show', () => {
  const problems = [...noisy(20, 0.2, 0.05), ...noisy(20, 0, 0.05).map((one) => ({ ...one, value: 0.5 }))]
  const estimate = twoStageInterval({ problems, ...options })
  expect(twoStageInterval({ problems: random.shuffled(problems), ...options })).toEqual(estimate)
})

test('95 % intervals over 60 noisy problems cover the truth in 93–97.5 % of 1 000 trials', () => {
  let seed = 0
  const share = coverage({
    seed: 12,
    trials: 1_000,
    truth: 0,
    experiment: (draw) => {
      seed = (seed + 1) % 8
      const problems = draw.list(60, () => {
        const value = 0.3 * normal(draw) + 0.05 * normal(draw)
        return { value, versions: draw.list(16, () => value + 0.05 * normal(draw)) }
      })
      return twoStageInterval({ problems, alpha: 0.05, seed })
    },
  })
  expect(share).toBeGreaterThan(0.93)
  expect(share).toBeLessThan(0.975)
})
