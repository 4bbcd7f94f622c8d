import fc from 'fast-check'
import { expect, test } from 'vitest'

import { weighedCounts, type CountedRange } from '../../harness/worker/counting-blocks.ts'

const range = (startOffset: number, endOffset: number, count: number): CountedRange => ({
  ...{ startOffset, endOffset, count },
})

test('each character counts as often as the innermost block around it was entered', () => {
  expect(weighedCounts([range(0, 100, 1)])).toBe(100)
  expect(weighedCounts([range(0, 100, 1), range(10, 30, 5)])).toBe(80 + 20 * 5)
  expect(weighedCounts([range(0, 100, 1), range(10, 60, 5), range(20, 30, 7), range(70, 80, 0)])).toBe(
    40 + 40 * 5 + 10 * 7,
  )
})

test('a block left out because it was entered as often as the one around it changes nothing', () => {
  const full = [range(0, 100, 3), range(10, 60, 3), range(20, 30, 9), range(40, 50, 3)]
  const short = [range(0, 100, 3), range(20, 30, 9)]
  expect(weighedCounts(full)).toBe(weighedCounts(short))
})

/** Nested ranges over 0 to 64, outer ones first: halves of halves, each with a count of its own. */
const nested = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 15, maxLength: 15 }).map((counts) => {
  const ranges: CountedRange[] = []
  const add = (from: number, to: number, depth: number): void => {
    ranges.push(range(from, to, counts[ranges.length] ?? 0))
    if (depth === 0) return
    add(from, (from + to) / 2, depth - 1)
    add((from + to) / 2, to, depth - 1)
  }
  add(0, 64, 3)
  return ranges
})

test('it is the sum over all characters of the count of the last range that holds them', () => {
  fc.assert(
    fc.property(nested, (ranges) => {
      const characters = Array.from({ length: 64 }, (_, at) =>
        ranges.findLast(({ startOffset, endOffset }) => startOffset <= at && at < endOffset),
      )
      expect(weighedCounts(ranges)).toBe(characters.reduce((sum, found) => sum + (found?.count ?? 0), 0))
    }),
  )
})
