import { expect, test } from 'vitest'

import { mapEstimate } from '../../harness/stats/map-estimate.ts'

const interval = { kind: 'interval' as const, value: 2, low: 1, high: 4 }

test('value and ends are mapped, and the ends change places where the function falls', () => {
  expect(mapEstimate(interval, (value) => value * 10)).toEqual({ kind: 'interval', value: 20, low: 10, high: 40 })
  expect(mapEstimate(interval, (value) => 1 / value)).toEqual({ kind: 'interval', value: 0.5, low: 0.25, high: 1 })
})

test('a point keeps its reason, what is absent stays absent', () => {
  const point = { kind: 'point' as const, value: 2, reason: 'too-few-values' as const }
  expect(mapEstimate(point, (value) => -value)).toEqual({ ...point, value: -2 })
  const absent = { kind: 'absent' as const, reason: 'censored' as const }
  expect(mapEstimate(absent, () => 0)).toEqual(absent)
})
