import { describe, expect, it } from 'vitest'

import { proveNodes } from '../../harness/worker/prove-nodes.ts'
import { openContext } from './open-context.ts'

const { evaluate } = openContext()
const prove = (code: string, shape: 'linked-list' | 'binary-tree'): void => proveNodes(evaluate(code), shape)

describe('proveNodes', () => {
  it.each([
    ['null', 'linked-list'],
    ['new ListNode(1, new ListNode(2))', 'linked-list'],
    ['({ val: 1, next: { val: 2, next: undefined } })', 'linked-list'],
    ['new (class Node { val = 1; next = null })()', 'linked-list'],
    ['new TreeNode(1, new TreeNode(2), new TreeNode(3))', 'binary-tree'],
    ['({ val: 1 })', 'binary-tree'],
  ] as const)('is content with %s', (code, shape) => {
    expect(() => prove(code, shape)).not.toThrow()
  })

  it.each([
    ['7', 'linked-list', 'a node is a number'],
    ['new ListNode(1, () => 1)', 'linked-list', 'a node is a function'],
    ['new Proxy(new ListNode(1), {})', 'linked-list', 'a node is a proxy'],
    ['new ListNode(1, new Proxy({}, {}))', 'linked-list', 'a node is a proxy'],
    ['({ get val() { return 1 }, next: null })', 'linked-list', 'a node’s val is computed'],
    ['new TreeNode(1, null, { val: 1, get left() { return null } })', 'binary-tree', 'a node’s left is computed'],
    ['new (class { val = 1; get next() { return null } })()', 'linked-list', 'a node’s next is inherited'],
    ['Object.setPrototypeOf({ val: 1 }, new Proxy({}, {}))', 'linked-list', 'a node’s next is inherited'],
  ] as const)('refuses %s', (code, shape, why) => {
    expect(() => prove(code, shape)).toThrow(why.replace('’', "'"))
  })

  it('asks no proxy among the prototypes', () => {
    evaluate(`
      globalThis.asked = 0
      globalThis.node = Object.setPrototypeOf({ val: 1 }, new Proxy({}, {
        has: () => { globalThis.asked++; return false },
        getPrototypeOf: () => { globalThis.asked++; return null },
      }))
    `)
    expect(() => prove('node', 'linked-list')).toThrow('inherited')
    expect(evaluate('asked')).toBe(0)
  })
})
