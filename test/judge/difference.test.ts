import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { difference, elements, quote, sameNumber } from '../../harness/judge/difference.ts'
import { plainValue } from './plain-values.ts'

describe('the first place where two values differ, in words', () => {
  test.each([
    ['a value', 1, 2, 'answer: expected 1, got 2'],
    ['a kind', [1], '1', 'answer: expected [1], got "1"'],
    ['a nested value', [{ a: [1, 2] }], [{ a: [1, 3] }], 'answer[0]["a"][1]: expected 2, got 3'],
    ['a length', [1], [1, 2], 'answer: expected 1 elements, got 2'],
    ['a missing key', { a: 1 }, { b: 1 }, 'answer: key "a" is missing'],
    ['a key too many', { a: 1 }, { a: 1, b: 1 }, 'answer: expected 1 elements, got 2'],
    ['a value of a Map', new Map([[1, 'x']]), new Map([[1, 'y']]), 'answer[1]: expected "x", got "y"'],
    ['a member of a Set', new Set(['a']), new Set(['b']), 'answer: "a" is missing'],
    ['the undefined member of a Set', new Set([undefined]), new Set([1]), 'answer: undefined is missing'],
    ['a member too many', new Set([1]), new Set([1, 2]), 'answer: expected 1 elements, got 2'],
    ['a typed array', new Uint8Array([1]), new Uint8Array([2]), 'answer[0]: expected 1, got 2'],
    ['a kind of typed array', new Uint8Array(1), new Int8Array(1), 'answer: expected another kind of typed array'],
  ])('%s', (_, expected, actual, words) => {
    expect(difference(expected, actual)).toBe(words)
  })

  test('no difference has no words', () => {
    expect(difference([1, { a: new Map([['b', NaN]]) }], [1, { a: new Map([['b', NaN]]) }])).toBeUndefined()
  })

  test('the place is named as told', () => {
    expect(difference([1], [2], sameNumber, 'call 3')).toBe('call 3[0]: expected 1, got 2')
  })
})

describe('quote', () => {
  test.each([
    [1, '1'],
    [-0, '-0'],
    [NaN, 'NaN'],
    [12n, '12n'],
    ['a "b"', '"a \\"b\\""'],
    [undefined, 'undefined'],
    [null, 'null'],
    [[1, [-0, 2n]], '[1,[-0,2n]]'],
    [{ a: [NaN], 'b c': 1n }, '{"a":[NaN],"b c":1n}'],
    [new Map([[1, 2]]), 'Map(1)'],
    [new Set([1, 2]), 'Set(2)'],
    [{ within: new Set() }, '{"within":Set(0)}'],
    [new Uint8Array([1, 2]), '[1,2]'],
    [new BigInt64Array([1n]), '[1n]'],
  ])('%o', (value, text) => {
    expect(quote(value)).toBe(text)
  })

  test('cuts long lists and texts', () => {
    expect(quote('x'.repeat(1_000))).toBe(`"${'x'.repeat(59)}…`)
    const list = Array.from({ length: 100_000 }, (_, index) => index)
    expect(quote(list)).toMatch(/^\[0,1,2,.*…$/)
    expect(quote(Object.fromEntries(list.entries()))).toMatch(/^\{"0":0,.*…$/)
  })

  test('takes any value and is never long', () => {
    fc.assert(
      fc.property(plainValue, (value) => {
        expect(quote(value).length).toBeLessThanOrEqual(61)
      }),
    )
  })
})

test('elements of typed arrays as a list', () => {
  expect(elements(new Float32Array([0.5, NaN]))).toEqual([0.5, NaN])
  expect(elements(new BigUint64Array([1n]))).toEqual([1n])
})
