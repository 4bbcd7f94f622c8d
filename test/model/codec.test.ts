import { isDeepStrictEqual } from 'node:util'

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { CODEC_DEPTH, decode, encode, typedArrayName } from '../../harness/model/codec.ts'
import { jsonValue, keysOf, nested, wireValue } from './wire-values.ts'

const errorOf = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

describe('round trip', () => {
  test('any value comes back as it was', () => {
    fc.assert(
      fc.property(wireValue, (value) => isDeepStrictEqual(decode(encode(value)), value)),
      { numRuns: 500 },
    )
  })

  test('a plain JSON value travels as JSON, all else behind a tilde', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(encode(value)).toBe(JSON.stringify(value))
      }),
    )
    for (const value of [NaN, Infinity, -Infinity, -0, undefined, 1n, new Map(), new Set(), new Uint8Array(1)]) {
      expect(encode(value)).toMatch(/^~/)
      expect(encode([{ inner: value }])).toMatch(/^~/)
      expect(decode(encode([{ inner: value }]))).toStrictEqual([{ inner: value }])
    }
  })

  test('a key called __proto__ stays a key', () => {
    for (const value of [1, NaN]) {
      const record = Object.fromEntries([['__proto__', { polluted: value }]])
      const back = decode(encode(record))
      expect(back).toStrictEqual(record)
      expect(Object.getPrototypeOf(back)).toBe(Object.prototype)
      expect(keysOf(back)).toEqual(['__proto__'])
    }
    expect('polluted' in {}).toBe(false)
  })

  test('a hole comes back as the undefined it reads as', () => {
    const list: unknown[] = [1]
    list[2] = 3
    expect(decode(encode(list))).toStrictEqual([1, undefined, 3])
  })

  test('what has no text form is refused', () => {
    for (const value of [() => 1, Symbol('x'), new DataView(new ArrayBuffer(8))]) {
      expect(() => encode(value)).toThrow(TypeError)
      expect(() => encode({ list: [value] })).toThrow(TypeError)
    }
  })
})

describe('nesting', () => {
  test('the cap holds on both ends, plain and tagged', () => {
    const deepest = nested(CODEC_DEPTH + 1)
    expect(decode(encode(deepest))).toStrictEqual(deepest)
    expect(() => encode(nested(CODEC_DEPTH + 2))).toThrow(RangeError)
    expect(() => encode([undefined, nested(CODEC_DEPTH + 1)])).toThrow(RangeError)
    const loop: unknown[] = []
    loop.push(loop)
    expect(() => encode(loop)).toThrow(RangeError)
  })

  test.each([
    ['lists', '[', ']'],
    ['records', '{"a":', '}', '1'],
    ['tagged lists', '["a",[', ']]'],
    ['tagged records', '["o",{"a":', '}]', '1'],
    ['sets', '["s",[', ']]'],
    ['map values', '["m",[1,', ']]', '1'],
    ['map keys', '["m",[', ',1]]', '1'],
  ])('a text of too many %s is refused, however many', (_, open, close, core = '') => {
    const tilde = open.startsWith('["') ? '~' : ''
    for (const depth of [CODEC_DEPTH + 2, 20_000]) {
      const text = `${tilde}${open.repeat(depth)}${core}${close.repeat(depth)}`
      expect(errorOf(() => decode(text))).toBeInstanceOf(RangeError)
    }
  })
})

describe('a text from an end that lies', () => {
  const isReadError = (error: unknown): boolean =>
    error === undefined || error instanceof SyntaxError || error instanceof RangeError

  test('any text is read or refused with SyntaxError or RangeError', () => {
    const json = fc.json({ maxDepth: 4 })
    const forms = fc.tuple(
      fc.constantFrom('a', 'o', 'n', 'u', 'b', 't', 'm', 's', 'x', 0),
      fc.jsonValue(),
      fc.jsonValue(),
    )
    const texts = fc.oneof(
      fc.string(),
      json,
      json.map((text) => `~${text}`),
      forms.map((form) => `~${JSON.stringify(form)}`),
      forms.map((form) => `~${JSON.stringify(['a', [form]])}`),
    )
    fc.assert(
      fc.property(texts, (text) => isReadError(errorOf(() => decode(text)))),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['nothing', ''],
    ['no JSON', '[1,'],
    ['a tilde alone', '~'],
    ['two texts', '1 2'],
    ['a record without a tag', '~{"a":1}'],
    ['an empty form', '~[]'],
    ['an unknown tag', '~["z",[]]'],
    ['a tag that is a list', '~[["a"],[]]'],
    ['a list that is none', '~["a",{"length":3}]'],
    ['a list that is missing', '~["a"]'],
    ['a record that is a list', '~["o",[]]'],
    ['a record that is null', '~["o",null]'],
    ['a record that is text', '~["o","x"]'],
    ['a number by another name', '~["n","12"]'],
    ['a number in a list', '~["n",["NaN"]]'],
    ['a number that converts itself', '~["n",{"valueOf":1,"toString":1}]'],
    ['digits that are none', '~["b","1.5"]'],
    ['digits that are a number', '~["b",1.5]'],
    ['digits that are missing', '~["b"]'],
    ['digits that convert themselves', '~["b",{"toString":1}]'],
    ['a key without a value', '~["m",[1]]'],
    ['a Map of text', '~["m","ab"]'],
    ['a Set of text', '~["s","ab"]'],
    ['an unknown typed array', '~["t","Float99Array",[]]'],
    ['a typed array called constructor', '~["t","constructor",[]]'],
    ['a typed array called __proto__', '~["t","__proto__",[]]'],
    ['a typed array called by a list', '~["t",["Int8Array"],[1]]'],
    ['a typed array called by a record', '~["t",{"toString":1},[1]]'],
    ['bigints among bytes', '~["t","Int8Array",[["b","1"]]]'],
    ['numbers among bigints', '~["t","BigInt64Array",[1]]'],
    ['a list among bytes', '~["t","Uint8Array",[["a",[]]]]'],
  ])('%s', (_, text) => {
    expect(() => decode(text)).toThrow(SyntaxError)
  })
})

test('typed arrays are known by their kind, and nothing else is', () => {
  expect(typedArrayName(new Uint8ClampedArray())).toBe('Uint8ClampedArray')
  for (const value of [[], 'Int8Array', null, new DataView(new ArrayBuffer(1)), { name: 'Int8Array' }]) {
    expect(typedArrayName(value)).toBeUndefined()
  }
})
