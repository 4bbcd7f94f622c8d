import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { tolerant } from '../../harness/judge/tolerant.ts'

const judge = tolerant({ absolute: 1e-9, relative: 1e-6 })
const kindOf = (expected: unknown, actual: unknown): string => judge({ input: [], expected, actual }).kind

test('within the larger of both tolerances is right, beyond it wrong', () => {
  const moderate = fc.double({ min: -1e12, max: 1e12, noNaN: true })
  fc.assert(
    fc.property(moderate, fc.constantFrom(-1, 1), (expected, sign) => {
      const allowed = Math.max(1e-9, 1e-6 * Math.abs(expected))
      expect(kindOf([expected], [expected + sign * allowed * 0.99])).toBe('right')
      expect(kindOf([expected], [expected + sign * allowed * 1.01])).toBe('wrong')
    }),
  )
})

test('the tolerance is relative to the expected number, not to the answer', () => {
  const half = tolerant({ absolute: 0, relative: 0.5 })
  expect(half({ input: [], expected: 2, actual: 3 }).kind).toBe('right')
  expect(half({ input: [], expected: 3, actual: 6 }).kind).toBe('wrong')
  expect(half({ input: [], expected: 6, actual: 3 }).kind).toBe('right')
})

describe('numbers without a distance', () => {
  test.each([
    [NaN, NaN, 'right'],
    [NaN, 0, 'wrong'],
    [0, NaN, 'wrong'],
    [Infinity, Infinity, 'right'],
    [Infinity, -Infinity, 'wrong'],
    [Infinity, Number.MAX_VALUE, 'wrong'],
    [Number.MAX_VALUE, Infinity, 'wrong'],
    [0, -0, 'right'],
    [1e-10, -0, 'right'],
  ])('expected %d, got %d: %s', (expected, actual, kind) => {
    expect(kindOf(expected, actual)).toBe(kind)
    expect(kindOf({ a: [expected] }, { a: [actual] })).toBe(kind)
  })
})

test('no tolerance at all is exact', () => {
  const strict = tolerant({ absolute: 0, relative: 0 })
  fc.assert(
    fc.property(fc.double(), fc.double(), (one, other) => {
      expect(strict({ input: [], expected: one, actual: one }).kind).toBe('right')
      const isSame = one === other || (Number.isNaN(one) && Number.isNaN(other))
      expect(strict({ input: [], expected: one, actual: other }).kind).toBe(isSame ? 'right' : 'wrong')
    }),
  )
})

test('only numbers are tolerated', () => {
  expect(kindOf(1, '1')).toBe('wrong')
  expect(kindOf(1n, 1)).toBe('wrong')
  expect(kindOf([1, 2], [1])).toBe('wrong')
  expect(kindOf(['a'], ['b'])).toBe('wrong')
  expect(kindOf(new Float64Array([1]), new Float64Array([1 + 1e-8]))).toBe('right')
  expect(kindOf(new Map([['a', 1]]), new Map([['a', 1 + 1e-8]]))).toBe('right')
  expect(judge({ input: [], expected: [1], actual: [2] })).toEqual({
    kind: 'wrong',
    why: 'answer[0]: expected 1, got 2',
  })
})
