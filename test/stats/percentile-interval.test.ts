import { expect, test } from 'vitest'

import { percentileInterval } from '../../harness/stats/percentile-interval.ts'

test('the quantiles of what was resampled, in any order', () => {
  const resampled = Float64Array.from({ length: 101 }, (_, at) => (at * 37) % 101)
  const before = resampled.slice()
  // numpy.quantile(range(101), [0.05, 0.95]) by any of its methods that interpolate between order statistics: 5, 95.
  const { low, high } = Object.assign({ low: 0, high: 0 }, percentileInterval({ value: 50, resampled, alpha: 0.1 }))
  expect(low).toBeCloseTo(5, 9)
  expect(high).toBeCloseTo(95, 9)
  expect(resampled).toEqual(before)
})

test('the value is never outside its interval', () => {
  const resampled = Float64Array.from({ length: 10 }, () => 0.3)
  const value = 0.1 + 0.2
  expect(percentileInterval({ value, resampled, alpha: 0.05 })).toEqual({
    kind: 'interval',
    value,
    low: 0.3,
    high: value,
  })
})
