import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { functionOf, openContext, plainOf, thrownBy } from '../open-context.ts'

interface Tree {
  readonly val: number
  readonly left: Tree | null
  readonly right: Tree | null
}

const tree = fc.letrec<{ tree: Tree | null }>((tie) => ({
  tree: fc.option(fc.record({ val: fc.integer(), left: tie('tree'), right: tie('tree') }), {
    maxDepth: 5,
    depthSize: 'medium',
  }),
})).tree

/** Level by level, null for a missing child of a node that is there, without the nulls at the end. */
const byLevels = (root: Tree | null): (number | null)[] => {
  const values: (number | null)[] = []
  for (let level = [root]; level.length > 0;) {
    values.push(...level.map((node) => node?.val ?? null))
    level = level.flatMap((node) => (node === null ? [] : [node.left, node.right]))
  }
  return values.slice(0, values.findLastIndex((value) => value !== null) + 1)
}

const throughContext = (shape: 'linked-list' | 'binary-tree', target: string): ((values: unknown) => unknown) => {
  const opened = openContext(functionOf(shape))
  return (values) => {
    opened.call(target, JSON.stringify([values]))
    return plainOf(opened.prelude.copy(), opened.realm)
  }
}

describe('lists and trees', () => {
  it('come back as they went in: lists', () => {
    const identity = throughContext('linked-list', '(head) => head')
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        expect(identity(values)).toEqual(values)
      }),
    )
  })

  it('come back as they went in: trees', () => {
    const identity = throughContext('binary-tree', '(root) => root')
    fc.assert(
      fc.property(tree, (root) => {
        expect(identity(byLevels(root))).toEqual(byLevels(root))
      }),
    )
  })

  it('have the shape that solutions expect', () => {
    const mirror = throughContext(
      'binary-tree',
      '(root) => { const turn = (node) => node && new TreeNode(node.val, turn(node.right), turn(node.left)); return turn(root) }',
    )
    expect(mirror([1, 2, 3, null, 4])).toEqual([1, 3, 2, null, null, 4])
    const reverse = throughContext(
      'linked-list',
      '(head) => { let before = null; for (let node = head; node !== null;) { const next = node.next; node.next = before; before = node; node = next } return before }',
    )
    expect(reverse([1, 2, 3])).toEqual([3, 2, 1])
    expect(reverse([])).toEqual([])
  })

  it('carry a long list without recursion', () => {
    const opened = openContext(functionOf('linked-list', 'value'), { answerNodes: 10 })
    const list = JSON.stringify([Array.from({ length: 100_000 }, (_, index) => index)])
    opened.call('(head) => { let n = 0; for (; head; head = head.next) n++; return n }', list)
    expect(opened.prelude.copy()).toBe(100_000)
  })

  it('refuse a tree with children of nobody', () => {
    const opened = openContext(functionOf('binary-tree'))
    expect(thrownBy(() => opened.call('(root) => root', '[[1, null, null, 2]]'))).toMatch(/^RangeError/)
  })
})
