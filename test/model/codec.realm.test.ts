import { types } from 'node:util'
import { runInNewContext } from 'node:vm'

import { describe, expect, test } from 'vitest'

import { encode, makeDecode } from '../../harness/model/codec.ts'
import { keysOf } from './wire-values.ts'

describe('the decoder as source in another realm', () => {
  /** Runs `after` between the making of the decoder and its use; `seen` lists what was run by the decoding. */
  const inRealm = (text: string, after: string): unknown =>
    runInNewContext(
      `'use strict'
       let seen = ''
       const decode = (${makeDecode.toString()})()
       ;(() => { ${after} })()
       const value = decode(text)
       ;({ __proto__: null, value, seen })`,
      { text },
    )
  /** By plain reads: what the realm patched must not be used to look at what it made. */
  const at = (holder: unknown, ...keys: readonly (string | number)[]): unknown =>
    keys.reduce<unknown>((held, key) => Reflect.get(Object(held), key), holder)

  const value = [
    Object.fromEntries<unknown>([
      ['a', 1],
      ['b', [NaN, -0]],
      ['__proto__', [undefined]],
    ]),
    new Map<unknown, unknown>([
      ['k', 1n],
      [2, [3]],
    ]),
    new Set(['x', 4]),
    new Float64Array([0.5, NaN]),
    new BigInt64Array([5n]),
  ]

  test('needs nothing from outside, and makes values of that realm', () => {
    const source = `
      const list = (${makeDecode.toString()})()(text)
      const kinds = [Object, Map, Set, Float64Array, BigInt64Array]
      list instanceof Array && kinds.every((kind, index) => list[index] instanceof kind)`
    expect(runInNewContext(source, { text: encode(value) })).toBe(true)
  })

  test.each([
    [
      'accessors on Array.prototype',
      `for (const key of [0, 1, 2]) Object.defineProperty(Array.prototype, key,
         { set() { seen += key }, get() { seen += key; return undefined } })`,
    ],
    [
      'accessors on Object.prototype',
      `for (const key of ['a', 'b', 'k', 'get', 'set', 'Int8Array', 'length']) Object.defineProperty(Object.prototype, key,
         { __proto__: null, set() { seen += key }, get() { seen += key; return undefined } })`,
    ],
    [
      'patched methods',
      `const { apply } = Reflect
       const spy = (owner, name) => {
         const own = owner[name]
         owner[name] = function (...all) { seen += String(name); return apply(own, this, all) }
       }
       for (const name of ['push', 'map', 'every', 'slice', Symbol.iterator]) spy(Array.prototype, name)
       spy(Map.prototype, 'set')
       spy(Set.prototype, 'add')
       spy(String.prototype, 'slice')
       spy(String.prototype, 'charAt')
       spy(JSON, 'parse')
       spy(Object, 'keys')
       spy(Array, 'isArray')
       spy(Reflect, 'apply')`,
    ],
    [
      'replaced globals',
      `const names = ['JSON', 'Map', 'Set', 'BigInt', 'Reflect', 'Object', 'Array', 'Float64Array', 'SyntaxError', 'Number']
       for (const name of names) globalThis[name] = new Proxy(function () {}, {
         get: () => { seen += name }, construct: () => { seen += name; return {} }, apply: () => { seen += name },
       })`,
    ],
  ])('is not watched by %s planted after it was made', (_, after) => {
    const outcome = inRealm(encode(value), after)
    expect(at(outcome, 'seen')).toBe('')
    const got = at(outcome, 'value')
    expect(keysOf(at(got, 0))).toEqual(['a', 'b', '__proto__'])
    expect(at(got, 0, 'b', 0)).toBe(NaN)
    expect(at(got, 0, 'b', 1)).toBe(-0)
    const [map, set] = [at(got, 1), at(got, 2)]
    expect(types.isMap(map) && Map.prototype.get.call(map, 'k')).toBe(1n)
    expect(types.isSet(set) && Set.prototype.has.call(set, 4)).toBe(true)
    expect(at(got, 3, 1)).toBe(NaN)
    expect(at(got, 4, 0)).toBe(5n)
  })

  test('the spies of these tests are seen where they are used', () => {
    const outcome = inRealm(
      '[1]',
      `Object.defineProperty(Object.prototype, 'a', { set() { seen += 'a' } }); ({}).a = 1`,
    )
    expect(at(outcome, 'seen')).toBe('a')
  })
})
