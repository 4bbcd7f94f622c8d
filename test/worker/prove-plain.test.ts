import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decode, encode } from '../../harness/model/codec.ts'
import { NotPlain, provePlain } from '../../harness/worker/prove-plain.ts'
import { openContext, plainOf } from './open-context.ts'

const { realm, evaluate, plain } = openContext()

const complaint = (code: string): string => {
  try {
    provePlain(evaluate(`'use strict'; (${code})`), realm)
    return 'accepted'
  } catch (thrown) {
    if (thrown instanceof NotPlain) return thrown.message
    throw thrown
  }
}

describe('provePlain', () => {
  it('gives plain data of another realm back as data of ours', () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.double(),
        fc.string(),
        fc.boolean(),
        fc.constantFrom(null, undefined, -0, 10n),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
      ),
    })).value
    const inContext = openContext()
    fc.assert(
      fc.property(value, (made) => {
        inContext.call('(value) => value', encode([made]))
        const text = encode(plainOf(inContext.prelude.original(), inContext.realm))
        expect(text).toBe(encode(made))
        expect(encode(decode(text))).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('knows Map, Set and typed arrays by what they are', () => {
    expect(plain('new Map([[1, [2]], ["a", new Set([3])]])')).toEqual(
      new Map<unknown, unknown>([
        [1, [2]],
        ['a', new Set([3])],
      ]),
    )
    expect(plain('new Uint8ClampedArray([1, 300])')).toEqual(new Uint8ClampedArray([1, 255]))
    expect(plain('new BigInt64Array([1n, -1n])')).toEqual(new BigInt64Array([1n, -1n]))
    expect(plain('Object.assign(Object.create(null), { a: 1 })')).toEqual({ a: 1 })
  })

  it('keeps a key named __proto__ as a key', () => {
    const made = plain('JSON.parse(\'{"__proto__": {"polluted": true}}\')')
    expect(JSON.stringify(made)).toBe('{"__proto__":{"polluted":true}}')
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
  })

  it.each([
    ['() => 1', 'answer is a function'],
    ['[Symbol("s")]', 'answer[0] is a symbol'],
    ['[1, , 3]', 'answer[1] is a hole'],
    ['{ a: { get b() { return 1 } } }', 'answer.a.b is computed when read'],
    ['Object.defineProperty([1], 0, { get: () => 1 })', 'answer[0] is computed when read'],
    ['[new Proxy([], {})]', 'answer[0] is a proxy'],
    ['new Proxy({}, {})', 'answer is a proxy'],
    ['new (class extends Array {})()', 'answer is a list of a class of its own'],
    ['new (class A { a = 1 })()', 'answer is an object of a class of its own'],
    ['new Date(0)', 'answer is an object of a class of its own'],
    ['Promise.resolve(1)', 'answer is a promise; answers are returned, not awaited'],
    ['Object.assign([1], { more: 1 })', 'answer has keys besides its elements'],
    ['Object.assign([1], { [Symbol.iterator]: 1 })', 'answer has hidden keys'],
    ['({ [Symbol.toPrimitive]: () => 1 })', 'answer has hidden keys'],
    ['Object.defineProperty({}, "toJSON", { value: 1 })', 'answer has hidden keys'],
    ['Object.assign(new Map(), { [Symbol.iterator]: 1 })', 'answer has hidden keys'],
    ['new DataView(new ArrayBuffer(8))', 'answer is an object of a class of its own'],
    ['new Float16Array(1)', 'answer is an unsupported typed array'],
    [
      'Object.defineProperty(new Float16Array(1), Symbol.toStringTag, { value: "Int8Array" })',
      'answer is an unsupported typed array',
    ],
  ])('refuses %s', (code, why) => {
    expect(complaint(code)).toBe(why)
  })

  it('runs no code of the candidate on the way', () => {
    const hostile = openContext()
    hostile.evaluate(`
      globalThis.ran = []
      const note = (name) => { globalThis.ran.push(name); return undefined }
      const trap = new Proxy({}, { get: () => note('get'), has: () => note('has') ?? false, ownKeys: () => note('ownKeys') ?? [] })
      globalThis.typed = new Int8Array([1, 2])
      Object.defineProperty(typed, Symbol.toStringTag, { get: () => note('tag') })
      Object.defineProperty(typed, Symbol.iterator, { value: () => note('iterator') })
      Object.defineProperty(typed, 'length', { get: () => note('length') })
      Object.defineProperty(typed, 'constructor', { get: () => note('constructor') })
      globalThis.map = new Map([[1, 2]])
      Map.prototype.entries = Map.prototype[Symbol.iterator] = () => note('entries')
      Object.prototype.toJSON = () => note('toJSON')
      Array.prototype.map = Array.prototype.every = Array.prototype[Symbol.iterator] = () => note('list')
      globalThis.proxied = trap
    `)
    const of = (code: string): unknown => plainOf(hostile.evaluate(code), hostile.realm)
    expect(of('typed')).toEqual(new Int8Array([1, 2]))
    expect(of('map')).toEqual(new Map([[1, 2]]))
    expect(of('({ a: [1] })')).toEqual({ a: [1] })
    expect(() => of('proxied')).toThrow('a proxy')
    hostile.evaluate('Object.setPrototypeOf(Array.prototype, proxied)')
    expect(() => of('[1]')).toThrow('prototypes were changed')
    expect(hostile.evaluate('ran.join()')).toBe('')
  })
})
