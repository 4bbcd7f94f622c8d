import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { exact } from '../../harness/judge/exact.ts'
import { decode, encode } from '../../harness/model/codec.ts'
import { mutations, plainValue } from './plain-values.ts'

const judge = exact()
const kindOf = (expected: unknown, actual: unknown): string => judge({ input: [], expected, actual }).kind

test('the same value is right, also one built anew', () => {
  fc.assert(
    fc.property(plainValue, (value) => {
      expect(kindOf(value, value)).toBe('right')
      expect(kindOf(value, decode(encode(value)))).toBe('right')
    }),
  )
})

test('a change in any one place is wrong, whichever of the two is expected', () => {
  let seen = 0
  fc.assert(
    fc.property(plainValue, (value) => {
      for (const changed of mutations(value)) {
        seen++
        expect([value, changed, kindOf(value, changed)]).toEqual([value, changed, 'wrong'])
        expect(kindOf(changed, value)).toBe('wrong')
      }
    }),
    { numRuns: 300 },
  )
  expect(seen).toBeGreaterThan(300)
})

describe('what counts as the same', () => {
  test.each([
    ['NaN', NaN, NaN],
    ['−0 and 0', -0, 0],
    ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
    [
      'entries of a Map in another order',
      new Map([
        [1, 2],
        [3, 4],
      ]),
      new Map([
        [3, 4],
        [1, 2],
      ]),
    ],
    ['members of a Set in another order', new Set([1, NaN, 'x']), new Set(['x', 1, NaN])],
    ['−0 in a typed array', new Float64Array([-0]), new Float64Array([0])],
  ])('%s', (_, expected, actual) => {
    expect(kindOf(expected, actual)).toBe('right')
    expect(kindOf([[expected]], [[actual]])).toBe('right')
  })

  test.each([
    ['a number and its text', 1, '1'],
    ['a number and a bigint', 1, 1n],
    ['nothing and null', undefined, null],
    ['NaN and 0', NaN, 0],
    ['the infinities', Infinity, -Infinity],
    ['another order', [1, 2], [2, 1]],
    ['a list and a typed array', [1], new Uint8Array([1])],
    ['typed arrays of two kinds', new Uint8Array([1]), new Int8Array([1])],
    ['a list and a record of its elements', [1], { 0: 1 }],
    ['an empty list and an empty record', [], {}],
    ['an empty Map and an empty Set', new Map(), new Set()],
    ['an empty Map and an empty record', new Map(), {}],
    ['a missing key and an undefined value', { a: undefined }, {}],
    ['a missing key and one of the prototype', { toString: 1 }, {}],
    ['a missing entry and an undefined value', new Map([[1, undefined]]), new Map([[2, undefined]])],
    ['undefined in a Set and another member', new Set([undefined]), new Set([1])],
  ])('not %s', (_, one, other) => {
    expect(kindOf(one, other)).toBe('wrong')
    expect(kindOf(other, one)).toBe('wrong')
  })
})
