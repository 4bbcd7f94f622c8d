import { expect, test } from 'vitest'

import type { Growth, GrowthPoint } from '../../../harness/model/growth.ts'
import { inferGrowth } from '../../../harness/stats/growth/infer-growth.ts'
import { ratioSlope } from '../../../harness/stats/growth/ratio-slope.ts'
import { builtPoints, SIZES } from './built-points.ts'

const grown = (points: readonly GrowthPoint[]) => {
  const finding = inferGrowth(points, 0.05)
  if (finding.kind === 'absent') throw new Error(finding.reason)
  return { points, finding: finding.value }
}
const slope = (candidate: readonly GrowthPoint[], canonical: readonly GrowthPoint[]): number => {
  const estimate = ratioSlope({ candidate: grown(candidate), canonical: grown(canonical), alpha: 0.05 })
  if (estimate.kind !== 'interval') throw new Error(estimate.kind)
  expect(estimate.low).toBeLessThanOrEqual(estimate.value)
  expect(estimate.high).toBeGreaterThanOrEqual(estimate.value)
  return estimate.value
}

test('against itself it is 0, and the two ways round are each other’s negatives', () => {
  const [linear, quadratic] = [builtPoints({ work: 'n' }), builtPoints({ work: 'n^2' })]
  expect(slope(linear, linear)).toBeCloseTo(0, 9)
  expect(slope(quadratic, linear)).toBeCloseTo(1, 1)
  expect(slope(linear, quadratic)).toBeCloseTo(-slope(quadratic, linear), 9)
})

test('what is special about an input cancels: both had it', () => {
  const bump = (points: GrowthPoint[]): GrowthPoint[] =>
    points.map((point, index) => ({ ...point, work: point.work * (index === 5 ? 1.5 : 1) }))
  expect(slope(bump(builtPoints({ work: 'n' })), bump(builtPoints({ work: 'n' })))).toBeCloseTo(0, 9)
})

test('read by different things, or at different sizes: the difference of the exponents', () => {
  const hidden = builtPoints({ work: 'n', time: 'n^2' })
  expect(slope(hidden, builtPoints({ work: 'n' }))).toBeCloseTo(1, 1)
  const elsewhere = builtPoints({ work: 'n^2', sizes: SIZES.map((size) => size + 1) })
  expect(slope(elsewhere, builtPoints({ work: 'n' }))).toBeCloseTo(1, 1)
})

test('two that are read by time are compared by time', () => {
  const times: readonly Growth[] = ['n^2', 'n^3']
  const [square, cube] = times.map((time) => builtPoints({ work: 'n', time }))
  expect(slope(cube ?? [], square ?? [])).toBeCloseTo(1, 1)
})
