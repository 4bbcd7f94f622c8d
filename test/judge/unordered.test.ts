import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { unordered } from '../../harness/judge/unordered.ts'
import type { Judgement } from '../../harness/model/judgement.ts'
import type { Problem } from '../../harness/model/problem.ts'
import { mutations, plainValue } from './plain-values.ts'

/** Called with anything, where a run calls it with what an output schema let through. */
const judged = (depth: 'shallow' | 'deep', expected: readonly unknown[], actual: unknown): Judgement => {
  const problem: Pick<Problem, 'judge'> = { judge: unordered({ depth }) }
  return problem.judge({ input: [], expected, actual })
}

const permuted = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length })
const listAndPermuted = fc
  .array(plainValue, { maxLength: 8 })
  .chain((list) => fc.tuple(fc.constant(list), permuted(list)))
const grid = fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('0', '1'))), { maxLength: 6 })
const gridAndPermuted = grid.chain((rows) =>
  fc.tuple(
    fc.constant(rows),
    fc.tuple(...rows.map(permuted)).chain((mixed) => permuted(mixed)),
  ),
)

describe.each(['shallow', 'deep'] as const)('%s', (depth) => {
  test('any order of the same members is right', () => {
    fc.assert(
      fc.property(listAndPermuted, ([list, other]) => {
        expect(judged(depth, list, other).kind).toBe('right')
      }),
    )
  })

  test('a list with one place changed is wrong', () => {
    let seen = 0
    fc.assert(
      fc.property(fc.array(plainValue, { maxLength: 5 }), (list) => {
        for (const changed of mutations(list)) {
          seen++
          expect([list, changed, judged(depth, list, changed).kind]).toEqual([list, changed, 'wrong'])
        }
      }),
    )
    expect(seen).toBeGreaterThan(100)
  })

  test('members count as often as they occur', () => {
    expect(judged(depth, [1, 1, 2], [1, 2, 2])).toEqual({
      kind: 'wrong',
      why: 'answer[2]: 2 is not among the expected, or occurs too often',
    })
    expect(judged(depth, [1, 1, 2], [2, 1, 1]).kind).toBe('right')
  })

  test('the words name what is wrong', () => {
    expect(judged(depth, [1], [1, 1])).toEqual({ kind: 'wrong', why: 'answer: expected 1 elements, got 2' })
    expect(judged(depth, [1], new Set([1]))).toEqual({ kind: 'wrong', why: 'answer: expected a list, got Set(1)' })
  })

  test.each([
    ['NaN', [NaN, 1], [1, NaN]],
    ['−0 and 0', [-0], [0]],
    ['keys in any order', [{ a: 1, b: [2] }], [{ b: [2], a: 1 }]],
    [
      'Maps with entries in any order',
      [
        new Map([
          [1, 2],
          [3, 4],
        ]),
      ],
      [
        new Map([
          [3, 4],
          [1, 2],
        ]),
      ],
    ],
    ['Sets', [new Set([1, 'a'])], [new Set(['a', 1])]],
    ['typed arrays', [new Uint8Array([1, 2])], [new Uint8Array([1, 2])]],
  ])('%s', (_, expected, actual) => {
    expect(judged(depth, expected, actual).kind).toBe('right')
  })

  test.each([
    ['a number and its text', [1], ['1']],
    ['a number and a bigint', [1], [1n]],
    ['nothing and its name', [undefined], ['undefined']],
    ['a list and its text', [[1]], ['[1]']],
    ['two lists and one list of their members', [['a,b']], [['a', 'b']]],
    ['a record and its entries', [{ a: 1 }], [['a', 1]]],
    ['two Maps', [new Map([[1, 2]])], [new Map([[1, 3]])]],
    ['a Map and a record', [new Map()], [{}]],
    ['two Sets', [new Set([1])], [new Set([2])]],
    ['typed arrays of two kinds', [new Uint8Array([1])], [new Int8Array([1])]],
    ['a typed array and a list', [new Uint8Array([1])], [[1]]],
    ['elements of typed arrays in another order', [new Uint8Array([1, 2])], [new Uint8Array([2, 1])]],
  ])('not %s', (_, expected, actual) => {
    expect(judged(depth, expected, actual).kind).toBe('wrong')
    expect(judged(depth, actual, expected).kind).toBe('wrong')
  })
})

test('lists within may be in any order when deep, and must be in theirs when shallow', () => {
  fc.assert(
    fc.property(gridAndPermuted, ([rows, mixed]) => {
      expect(judged('deep', rows, mixed).kind).toBe('right')
    }),
  )
  expect(judged('shallow', [[1, 2]], [[2, 1]]).kind).toBe('wrong')
  expect(judged('deep', [[1, [2, 3]]], [[[3, 2], 1]]).kind).toBe('right')
  expect(judged('deep', [{ a: [1, 2] }], [{ a: [2, 1] }]).kind).toBe('right')
})

test('shallow unless told', () => {
  const judge = unordered()
  expect(judge({ input: [], expected: [[1, 2], 3], actual: [3, [1, 2]] }).kind).toBe('right')
  expect(judge({ input: [], expected: [[1, 2]], actual: [[2, 1]] }).kind).toBe('wrong')
})
