import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { makeStructuredClone } from '../../../harness/worker/context/structured-clone.ts'
import { openContext } from '../open-context.ts'

const clone = makeStructuredClone()

describe('structuredClone', () => {
  it('gives what the platform’s own gives', () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue({ maxDepth: 2 }),
        fc.bigInt(),
        fc.constantFrom(undefined, NaN, -0, new Date(5), /a+/giu),
        fc.uint8Array({ maxLength: 4 }),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 3 }).map((entries) => new Map(entries)),
        fc.array(tie('value'), { maxLength: 3 }).map((items) => new Set(items)),
      ),
    })).value
    fc.assert(
      fc.property(value, (made) => {
        expect(clone(made)).toEqual(structuredClone(made))
      }),
    )
  })

  it('keeps cycles and shared parts', () => {
    const shared = [1]
    const made: Record<string, unknown> = { shared, again: shared, map: new Map() }
    made['self'] = made
    const copy = clone({ made })
    const same = structuredClone({ made })
    expect(copy).toEqual(same)
    const read = (path: readonly string[]): unknown =>
      path.reduce<unknown>(
        (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
        copy,
      )
    expect(read(['made', 'self'])).toBe(read(['made']))
    expect(read(['made', 'shared'])).toBe(read(['made', 'again']))
    expect(read(['made', 'shared'])).not.toBe(shared)
  })

  it('keeps holes and the length of a list', () => {
    const sparse: number[] = []
    sparse[2] = 1
    sparse.length = 5
    const copy = clone(sparse)
    expect(copy).toEqual(structuredClone(sparse))
    expect(Array.isArray(copy) && 0 in copy).toBe(false)
  })

  it('has no limit of depth', () => {
    let deep: unknown[] = []
    for (let depth = 0; depth < 100_000; depth++) deep = [deep]
    let depth = 0
    for (let copy = clone(deep); Array.isArray(copy) && copy.length > 0; depth++) copy = Reflect.get(copy, 0)
    expect(depth).toBe(100_000)
  })

  it('copies a key named __proto__ as a key', () => {
    const copy = clone(JSON.parse('{"__proto__": {"a": 1}}'))
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"a":1}}')
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
  })

  it('drops the class of an instance, and copies what accessors give', () => {
    class Point {
      x = 1
      get double(): number {
        return this.x * 2
      }
    }
    expect(clone(new Point())).toEqual({ x: 1 })
    expect(
      clone({
        get a() {
          return 1
        },
      }),
    ).toEqual({ a: 1 })
  })

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a function within', { inner: [() => 1] }],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
  ])('throws DataCloneError for %s', (_, value) => {
    expect(() => clone(value)).toThrow(expect.objectContaining({ name: 'DataCloneError' }))
  })

  it('works in a context, with values of the context', () => {
    const { plain, evaluate } = openContext()
    expect(plain('structuredClone({ a: [1, new Map([[1, 2]])] })')).toEqual({ a: [1, new Map([[1, 2]])] })
    expect(evaluate('structuredClone([1]) instanceof Array')).toBe(true)
  })
})
