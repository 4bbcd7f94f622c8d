import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { differenceInterval, type Interval } from '../../harness/stats/difference-interval.ts'
import { meanInterval } from '../../harness/stats/mean-interval.ts'
import type { Estimate } from '../../harness/model/estimate.ts'
import { normal } from '../normal.ts'
import { coverage } from './coverage.ts'

const around = (value: number, half: number): Interval => ({ value, low: value - half, high: value + half })

const known = (estimate: Estimate): Interval => {
  if (estimate.kind !== 'interval') throw new Error(`no interval: ${JSON.stringify(estimate)}`)
  return estimate
}

test('of symmetric intervals the half-widths add as sides of a right angle', () => {
  expect(differenceInterval({ first: around(5, 3), second: around(1, 4) })).toEqual({ value: 4, low: -1, high: 9 })
})

test('exchanging the two turns it round; an unknown side leaves nothing known', () => {
  const interval = fc.tuple(fc.integer(), fc.nat(100), fc.nat(100)).map(([value, below, above]) => ({
    ...{ value, low: value - below, high: value + above },
  }))
  fc.assert(
    fc.property(interval, interval, (first, second) => {
      const got = differenceInterval({ first, second })
      const turned = differenceInterval({ first: second, second: first })
      expect(got.low <= got.value && got.value <= got.high).toBe(true)
      expect(turned.low).toBeCloseTo(-got.high, 9)
      expect(turned.high).toBeCloseTo(-got.low, 9)
    }),
  )
  const unknown = { value: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  const got = differenceInterval({ first: around(9, 1), second: unknown })
  expect([got.low, got.high]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
})

test.each([{ size: 3 }, { size: 8 }])(
  'of two means of $size values: 93 % of 2 000 trials or more are covered',
  ({ size }) => {
    const share = coverage({
      seed: 21 + size,
      trials: 2_000,
      truth: 0.2,
      experiment: (random) => {
        const list = (mean: number, sd: number): Interval =>
          known(meanInterval({ values: random.list(size, () => mean + sd * normal(random)), alpha: 0.05 }))
        return { kind: 'interval', ...differenceInterval({ first: list(0.5, 0.01), second: list(0.3, 0.02) }) }
      },
    })
    expect(share).toBeGreaterThan(0.93)
  },
)
