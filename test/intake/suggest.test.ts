import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { didYouMean, editDistance, suggest } from '../../harness/intake/suggest.ts'

const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', '-') })

describe('editDistance', () => {
  it.each([
    // Textbook pairs of Levenshtein, and one swap, which Damerau counts once.
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    ['', 'abc', 3],
    ['two-sum', 'tow-sum', 1],
    // Optimal string alignment: no substring is edited twice, so this is 3 and not 2.
    ['ca', 'abc', 3],
    ['Same', 'sAME', 0],
  ])('%s to %s takes %i', (first, second, expected) => {
    expect(editDistance(first, second)).toBe(expected)
  })

  it('is symmetric, zero for equal words only, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (first, second) => {
        const distance = editDistance(first, second)
        expect(editDistance(second, first)).toBe(distance)
        expect(distance === 0).toBe(first === second)
        expect(distance).toBeLessThanOrEqual(Math.max(first.length, second.length))
        expect(distance).toBeGreaterThanOrEqual(Math.abs(first.length - second.length))
      }),
    )
  })
})

describe('suggest', () => {
  const among = ['two-sum', 'three-sum', 'lru-cache', 'edit-distance', 'merge-intervals']

  it.each([
    ['tow-sum', ['two-sum']],
    ['two-sums', ['two-sum']],
    ['lru', ['lru-cache']],
    ['sum', ['two-sum', 'three-sum']],
    ['EDIT-DISTANC', ['edit-distance']],
    ['knapsack', []],
    ['', []],
    ['x'.repeat(101), []],
  ])('for %s: %j', (asked, expected) => {
    expect(suggest({ word: asked, among })).toEqual(expected)
  })

  it('gives three at most, the nearest first', () => {
    const near = suggest({ word: 'level-1', among: ['level-99', 'level-12', 'level-2', 'level-1', 'level-3'] })
    expect(near).toEqual(['level-1', 'level-12', 'level-2'])
  })

  it('puts them behind a message', () => {
    expect(didYouMean(['two-sum', 'three-sum'])).toBe('; did you mean "two-sum" or "three-sum"?')
    expect(didYouMean([])).toBe('')
  })
})
