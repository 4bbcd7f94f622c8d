import { expect, test } from 'vitest'

import { comparison } from '../../harness/score/comparison.ts'

const of = (low: number, high: number): ReturnType<typeof comparison> =>
  comparison({ kind: 'interval', value: (low + high) / 2, low, high })

test('an interval beyond 1.03 or 1/1.03 decides, one between them is equal', () => {
  expect(of(1.031, 1.4)).toBe('faster')
  expect(of(0.5, 0.97)).toBe('slower')
  expect(of(0.98, 1.02)).toBe('equal')
  expect(of(1 / 1.03, 1.03)).toBe('equal')
})

test('an interval across a border, and a point however far off, decide nothing', () => {
  expect(of(1.02, 1.4)).toBe('unresolved')
  expect(of(0.9, 0.98)).toBe('unresolved')
  expect(of(0.9, 1.2)).toBe('unresolved')
  expect(comparison({ kind: 'point', value: 9, reason: 'too-few-values' })).toBe('unresolved')
})

test('of nothing, nothing is said', () => {
  expect(comparison({ kind: 'absent', reason: 'censored' })).toBeUndefined()
})
