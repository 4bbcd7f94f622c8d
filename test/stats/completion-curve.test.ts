import * as fc from 'fast-check'
import { mean } from 'simple-statistics'
import { expect, test } from 'vitest'

import { capTimeUtility } from '../../harness/stats/cap-time-utility.ts'
import { completionCurve, curveGrid } from '../../harness/stats/completion-curve.ts'
import { preferenceVectors } from '../vectors/comparison-vectors.ts'

test('the grid rises from a quarter to the horizon, with 1 and every doubling in it', () => {
  for (const horizon of [2, 16, 20, 33]) {
    const grid = curveGrid(horizon)
    expect(grid[0]).toBe(0.25)
    expect(grid.at(-1)).toBe(horizon)
    expect(grid).toContain(1)
    expect(grid).toContain(2)
    expect(grid.every((within, at) => at === 0 || within > (grid[at - 1] ?? 0))).toBe(true)
  }
  expect(curveGrid(16).filter((within) => within >= 1)).toHaveLength(17)
})

test('counts what is done, ends included; what is never done stays in the denominator', () => {
  const values = [2, 0.5, Number.POSITIVE_INFINITY, 1]
  expect(completionCurve({ values, grid: [0.25, 0.5, 1, 1.99, 2, 20] })).toEqual([0, 0.25, 0.5, 0.5, 0.75, 0.75])
  expect(completionCurve({ values: [], grid: [1, 2] })).toEqual([0, 0])
})

test('never falls, and the order of the values does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), { minLength: 1 }), (values) => {
      const grid = curveGrid(20)
      const curve = completionCurve({ values, grid })
      expect(curve.every((share, at) => share >= (curve[at - 1] ?? 0) && share <= 1)).toBe(true)
      expect(completionCurve({ values: values.toReversed(), grid })).toEqual(curve)
    }),
  )
})

test('its area over ln τ is the log-uniform utility: as numpy integrates it', () => {
  for (const { times, area } of preferenceVectors().areas) {
    const utilities = times.map((relativeTime) => capTimeUtility({ family: 'log-uniform', relativeTime, horizon: 20 }))
    expect(mean(utilities)).toBeCloseTo(area, 4)
  }
})
