import { expect, test } from 'vitest'

import { microseconds, milliseconds } from '../../../harness/model/units.ts'
import { growthMeasures } from '../../../harness/stats/growth/growth-measures.ts'

test('counts weigh alike, and a time the more the longer it is', () => {
  const points = [microseconds(1), microseconds(250), milliseconds(20)].map((cpu, index) => ({
    ...{ size: 2 ** index, work: index, cpu },
  }))
  const { counts, time } = growthMeasures(points)
  expect(counts).toEqual({ sizes: [1, 2, 4], values: [1, 1, 2], weights: [1, 1, 1] })
  expect(time.values).toEqual(points.map(({ cpu }) => cpu))
  // Two errors of the same size at 50 µs / 0.2 = 250 µs.
  expect(time.weights[1]).toBeCloseTo(0.5, 12)
  expect(time.weights[0]).toBeLessThan(0.001)
  expect(time.weights[2]).toBeGreaterThan(0.999)
})
