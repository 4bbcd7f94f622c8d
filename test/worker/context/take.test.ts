import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Entry } from '../../../harness/model/problem.ts'
import type { WorkerLimits } from '../../../harness/model/protocol.ts'
import { functionOf, openContext, plainOf, thrownBy } from '../open-context.ts'

/** The copy of what a candidate returns, and the cap it crossed. */
const taken = (target: string, of: { entry?: Entry; limits?: Partial<WorkerLimits>; input?: string } = {}) => {
  const opened = openContext(of.entry, of.limits)
  const thrown = thrownBy(() => opened.call(target, of.input ?? '[0]'))
  const copy = thrown === undefined ? plainOf(opened.prelude.copy(), opened.realm) : thrown
  return { copy, crossed: opened.prelude.crossed() }
}

describe('the snapshot of a value', () => {
  it('is a copy: the same in value, and no part of it the same', () => {
    const opened = openContext()
    const value = fc.jsonValue({ maxDepth: 4 })
    fc.assert(
      fc.property(value, (made) => {
        opened.call('(value) => value', JSON.stringify([made]))
        expect(plainOf(opened.prelude.copy(), opened.realm)).toEqual(plainOf(opened.prelude.original(), opened.realm))
        const isObject = typeof made === 'object' && made !== null
        expect(opened.prelude.copy() === opened.prelude.original()).toBe(!isObject)
      }),
    )
  })

  it('knows Map, Set, typed arrays and keys named __proto__', () => {
    expect(taken('() => [new Map([[[1], new Set([2])]]), new Int8Array([3])]').copy).toEqual([
      new Map([[[1], new Set([2])]]),
      new Int8Array([3]),
    ])
    expect(JSON.stringify(taken('() => JSON.parse(\'{"__proto__": 1}\')').copy)).toBe('{"__proto__":1}')
  })

  it.each([
    ['at the cap of values', '() => Array(999).fill(1)', undefined],
    ['beyond the cap of values', '() => Array(1001).fill([1])', 'answer'],
    ['endless', '() => { const list = []; list.length = 2 ** 32 - 1; return list }', 'answer'],
    ['cyclic', '() => { const self = {}; self.self = self; return self }', 'answer'],
    ['cyclic through a map', '() => { const self = new Map(); self.set(1, self); return self }', 'answer'],
    [
      'a graph with 2^40 ways',
      '() => { let node = [1]; for (let i = 0; i < 40; i++) node = [node, node]; return node }',
      'answer',
    ],
    [
      'at the cap of depth',
      '() => { let list = []; for (let i = 0; i < 50; i++) list = [list]; return list }',
      undefined,
    ],
    [
      'beyond the cap of depth',
      '() => { let list = []; for (let i = 0; i < 51; i++) list = [list]; return list }',
      'answer',
    ],
    ['at the cap of text', '() => ["x".repeat(4000), "y".repeat(6000)]', undefined],
    ['beyond the cap of text', '() => ["x".repeat(4000), "y".repeat(6001)]', 'answer'],
    ['of a million keys', '() => Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [i, 1]))', 'answer'],
    ['a typed array beyond the cap', '() => new Int8Array(3000)', 'answer'],
  ])('ends in time for an answer %s', (_, target, crossed) => {
    expect(taken(target).crossed).toBe(crossed)
  })

  it('counts each answer anew', () => {
    const opened = openContext()
    for (let call = 0; call < 5; call++) opened.call('() => Array(900).fill(1)', '[0]')
    expect(opened.prelude.crossed()).toBeUndefined()
  })

  it('says that a cap was crossed even where the candidate catches it', () => {
    const { copy, crossed } = taken(
      '() => ({ get a() { try { return "x" } finally { console.log("y".repeat(2000)) } } })',
    )
    expect(crossed).toBe('console')
    expect(copy).toMatch(/^RangeError/)
  })

  it('charges an accessor to the call, by reading through it once', () => {
    const opened = openContext()
    opened.evaluate('globalThis.reads = 0')
    opened.call('() => ({ get a() { return ++globalThis.reads } })', '[0]')
    expect(opened.evaluate('reads')).toBe(1)
  })
})

describe('the snapshot of nodes', () => {
  it.each([
    ['linked-list', '() => { const a = new ListNode(1); a.next = a; return a }'],
    ['binary-tree', '() => { const a = new TreeNode(1); a.left = a; return a }'],
    [
      'binary-tree',
      '() => { let t = new TreeNode(1); for (let i = 0; i < 30; i++) t = new TreeNode(1, t, t); return t }',
    ],
  ] as const)('of a %s without an end ends', (shape, target) => {
    expect(taken(target, { entry: functionOf('value', shape) }).crossed).toBe('answer')
  })

  it('takes undefined for null at the end', () => {
    const copy = taken('() => ({ val: 1, next: { val: 2 } })', { entry: functionOf('value', 'linked-list') }).copy
    expect(copy).toEqual([1, 2])
  })
})
