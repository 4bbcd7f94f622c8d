import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { matchedLevel, performanceLevels, type Range } from '../../harness/score/performance-levels.ts'

const range = (low: number, high = low): Range => ({ low, high })

test('references that overlap are one level; a chain of overlaps is one too', () => {
  const levels = performanceLevels([range(1), range(2, 3), range(2.5, 4), range(3.9, 5), range(8, 9)])
  expect(levels).toEqual([
    { slowest: 9, share: 1 / 5, place: 1 / 3 },
    { slowest: 5, share: 4 / 5, place: 2 / 3 },
    { slowest: 1, share: 1, place: 1 },
  ])
})

test('a solution matches the fastest level it is not shown to be slower than; slower than all, none', () => {
  const levels = performanceLevels([range(1), range(4, 5)])
  expect(matchedLevel(levels, { low: 0.3 })?.share).toBe(1)
  expect(matchedLevel(levels, { low: 1 })?.share).toBe(1)
  expect(matchedLevel(levels, { low: 1.1 })?.share).toBe(0.5)
  expect(matchedLevel(levels, { low: 5.1 })).toBeUndefined()
  expect(performanceLevels([])).toEqual([])
})

test('levels rise to the whole, whatever the references, and their order does not show', () => {
  const any = fc
    .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 9 }))
    .map(([low, width]) => range(low, low + width))
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 10 }), (references) => {
      const levels = performanceLevels(references)
      expect(performanceLevels(references.toReversed())).toEqual(levels)
      expect(levels.at(-1)).toMatchObject({ share: 1, place: 1 })
      const slowest = levels.map((level) => level.slowest)
      expect(slowest).toEqual(slowest.toSorted((first, second) => second - first))
    }),
  )
})
