import { expect, test } from 'vitest'

import { absent, AbsenceReason, defined, Estimate } from '../../harness/model/estimate.ts'

test('a missing figure is a reason, never a number', () => {
  for (const reason of AbsenceReason.options) expect(Estimate.parse(absent(reason))).toEqual({ kind: 'absent', reason })
  expect(Estimate.safeParse({ kind: 'absent', reason: 'censored', value: 0 }).success).toBe(false)
  expect(Estimate.safeParse({ kind: 'absent' }).success).toBe(false)
  expect(Estimate.safeParse({ kind: 'absent', reason: 'lost' }).success).toBe(false)
})

test('a figure is finite, and one without an interval says why', () => {
  expect(Estimate.parse({ kind: 'interval', value: 2, low: 1, high: 3 }).kind).toBe('interval')
  expect(Estimate.safeParse({ kind: 'interval', value: 2, low: 1 }).success).toBe(false)
  for (const value of [NaN, Infinity]) {
    expect(Estimate.safeParse({ kind: 'interval', value, low: 1, high: 3 }).success).toBe(false)
    expect(Estimate.safeParse({ kind: 'point', value, reason: 'too-few-values' }).success).toBe(false)
  }
  expect(Estimate.safeParse({ kind: 'point', value: 1 }).success).toBe(false)
})

test('a defined value says so', () => {
  expect(defined(0)).toEqual({ kind: 'defined', value: 0 })
})
