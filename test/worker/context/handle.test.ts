import { describe, expect, it } from 'vitest'

import type { Entry } from '../../../harness/model/problem.ts'
import { encode } from '../../../harness/model/codec.ts'
import { functionOf, openContext, plainOf, thrownBy } from '../open-context.ts'

const counter: Entry = { kind: 'class', name: 'Counter', methods: ['add', 'total', 'history'] }
const COUNTER = `class Counter {
  #start; list = []
  constructor(start) { this.#start = start }
  add(n) { this.list.push(n) }
  total() { return this.list.reduce((sum, n) => sum + n, this.#start) }
  history() { return this.list }
}`

const answersOf = (calls: unknown[]): unknown => {
  const opened = openContext(counter)
  opened.call(COUNTER, encode([[10], calls]))
  return plainOf(opened.prelude.copy(), opened.realm)
}

describe('a function', () => {
  it('is called with its arguments and without a receiver', () => {
    const entry: Entry = { ...functionOf('value'), kind: 'function', parameters: ['value', 'value'], result: 'value' }
    const opened = openContext(entry)
    opened.call('function (...given) { return [this === undefined, ...given] }', encode([1, new Map([[1, -0]])]))
    expect(plainOf(opened.prelude.copy(), opened.realm)).toEqual([true, 1, new Map([[1, -0]])])
  })

  it('gets a new input at each preparation, and forgets the last answer', () => {
    const opened = openContext()
    opened.call('(list) => list.reverse()', '[[1, 2]]')
    opened.prelude.prepare('[[3, 4]]')
    expect([opened.prelude.original(), opened.prelude.copy()]).toEqual([undefined, undefined])
    opened.prelude.fire()
    expect(plainOf(opened.prelude.copy(), opened.realm)).toEqual([4, 3])
  })

  it('throws through', () => {
    expect(thrownBy(() => openContext().call('() => { throw new TypeError("mine") }', '[1]'))).toBe('TypeError: mine')
  })
})

describe('a class', () => {
  it('is constructed once and called in order; what returns nothing is null', () => {
    expect(answersOf([['add', 1], ['total'], ['add', 2], ['total']])).toEqual([null, 11, null, 13])
  })

  it('is answered by copies of the moment: what it returned may change later', () => {
    expect(answersOf([['add', 1], ['history'], ['add', 2], ['history']])).toEqual([null, [1], null, [1, 2]])
  })

  it('fails where a method is missing', () => {
    const opened = openContext(counter)
    expect(thrownBy(() => opened.call('class Counter {}', encode([[1], [['add', 1]]])))).toMatch(/^TypeError/)
  })
})

describe('an input before the call', () => {
  const WATCHING = `(() => {
    let seen = 0
    const see = () => void seen++
    for (const name of ['name', 'inputs', 'val', 'next', 'left', 'right']) {
      Object.defineProperty(Object.prototype, name, { set: see, get: see, configurable: true })
    }
    for (let index = 0; index < 10; index++) {
      Object.defineProperty(Array.prototype, index, { set: see, get: see, configurable: true })
    }
    JSON.parse = Map.prototype.set = Set.prototype.add = Array.prototype.shift = Reflect.apply = String.prototype.slice = see
    for (const node of [ListNode, TreeNode]) {
      for (const name of ['val', 'next', 'left', 'right']) Object.defineProperty(node.prototype, name, { set: see, get: see })
    }
    globalThis.ListNode = globalThis.TreeNode = class { constructor() { see() } }
    return SOLUTION
  })()`
  const counts = '() => seen'
  const countsOnce = 'class { constructor() { globalThis.seenBefore = seen } a() {} }'

  it.each([
    ['plain values', functionOf('value'), counts, '[{"name":[1,2,3],"inputs":"text"}]'],
    ['tagged values', functionOf('value'), counts, encode([new Map([[1, new Set([NaN])]])])],
    ['typed arrays', functionOf('value'), counts, encode([new Float64Array([1, 2])])],
    ['lists', functionOf('linked-list', 'value'), counts, '[[1,2,3]]'],
    ['trees', functionOf('binary-tree', 'value'), counts, '[[1,2,3,null,4]]'],
  ] as const)('cannot be watched: %s', (_, entry, solution, input) => {
    const opened = openContext(entry)
    opened.call(WATCHING.replace('SOLUTION', solution), input)
    expect(opened.prelude.original()).toBe(0)
  })

  it('cannot be watched: calls of a class', () => {
    const opened = openContext({ kind: 'class', name: 'C', methods: ['a'] })
    opened.call(WATCHING.replace('SOLUTION', countsOnce), encode([[], [['a', 1, 2], ['a']]]))
    expect(opened.evaluate('seenBefore')).toBe(0)
  })
})
