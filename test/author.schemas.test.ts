/** What an author's schemas say beyond the type of the wire value: lists, trees and calls. */
import { describe, expect, expectTypeOf, test } from 'vitest'

import { binaryTree, defineProblem, exact, linkedList, operations, z } from '../harness/author.ts'
import type { Problem } from '../harness/model/problem.ts'
import { definition, messageOf } from './example-definition.ts'

describe('shapes', () => {
  const entryOf = (input: z.ZodType, output: z.ZodType = z.int()): unknown =>
    defineProblem({
      ...definition,
      input,
      output,
      judge: exact(),
      examples: [{ input: [[1]], output: output.safeParse(1).success ? 1 : [1] }],
      edges: [[[]]],
      families: { one: () => [[]], two: () => [[]] },
    }).card.entry

  test.each([
    ['a linked list', linkedList(z.int()), 'linked-list'],
    ['one of limited length', linkedList(z.int()).max(9), 'linked-list'],
    ['one with a rule', linkedList(z.int()).refine((list) => list.length < 9), 'linked-list'],
    ['one with a description', linkedList(z.int()).describe('the list'), 'linked-list'],
    ['a binary tree', binaryTree(z.int()), 'binary-tree'],
    ['one of limited size', binaryTree(z.int()).max(9), 'binary-tree'],
    ['a list', z.array(z.int()), 'value'],
  ])('%s as a parameter and as the result', (_, schema, shape) => {
    expect(entryOf(z.tuple([schema]))).toMatchObject({ parameters: [shape], result: 'value' })
    expect(entryOf(z.tuple([z.array(z.int())]), schema)).toMatchObject({ parameters: ['value'], result: shape })
  })

  test('on the wire both are lists; a tree may miss children', () => {
    expect(linkedList(z.int()).safeParse([1, null]).success).toBe(false)
    expect(binaryTree(z.int()).parse([1, null, 2])).toEqual([1, null, 2])
    expectTypeOf<z.infer<ReturnType<typeof linkedList<z.ZodInt>>>>().toEqualTypeOf<number[]>()
    expectTypeOf<z.infer<ReturnType<typeof binaryTree<z.ZodInt>>>>().toEqualTypeOf<(number | null)[]>()
  })
})

describe('operations', () => {
  const calls = operations({ construct: [z.int()], methods: { put: [z.int(), z.string()], get: [z.int()], size: [] } })

  test('have the types of their parameters', () => {
    type Calls = (['put', number, string] | ['get', number] | ['size'])[]
    expectTypeOf<z.infer<typeof calls>>().toEqualTypeOf<[[number], Calls]>()
    expect(calls.parse([[2], [['put', 1, 'a'], ['get', 1], ['size']]])).toHaveLength(2)
  })

  test.each([
    ['an unknown method', [[2], [['clear']]]],
    ['an argument too few', [[2], [['put', 1]]]],
    ['an argument too many', [[2], [['size', 1]]]],
    ['an argument of another type', [[2], [['get', 'a']]]],
    ['a constructor without its argument', [[], []]],
    ['calls without a constructor', [[['size']]]],
  ])('refuse %s', (_, value) => {
    expect(calls.safeParse(value).success).toBe(false)
  })

  const defined = (input: z.ZodType): Problem =>
    defineProblem({
      ...definition,
      entry: 'LRUCache',
      input,
      output: z.array(z.int().nullable()),
      judge: exact(),
      examples: [{ input: [[2], [['size']]], output: [0] }],
      edges: [[[1], []]],
      families: { one: () => [[1], []], two: () => [[1], []] },
    })

  test('make the entry a class with the methods named, also with a rule added', () => {
    const entry = { kind: 'class', name: 'LRUCache', methods: ['put', 'get', 'size'] }
    expect(defined(calls).card.entry).toEqual(entry)
    expect(defined(calls.refine(() => true)).card.entry).toEqual(entry)
  })

  test('without a method are no class', () => {
    const none = operations({ construct: [z.int()], methods: {} })
    expect(messageOf(() => defined(none))).toMatch(/entry\.methods: /)
  })
})
