import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { candidateStanding, candidateWin } from '../../../harness/score/comparisons/candidate-standing.ts'
import { VERDICT_KINDS } from '../../../harness/model/verdict.ts'
import { builtScore, type BuiltScore } from '../built-view.ts'
import { STOPPED, within, WRONG } from './built-sets.ts'

const standing = (score: BuiltScore): ReturnType<typeof candidateStanding> => candidateStanding(builtScore(score))
const win = (first: BuiltScore, second: BuiltScore): number => candidateWin(standing(first), standing(second))

test('accepted beats too slow, too slow beats failed, whatever the speed; two of a kind tie', () => {
  const slow = { speedup: within(0.06, 0.01) }
  expect(win(slow, STOPPED)).toBe(1)
  expect(win(STOPPED, WRONG)).toBe(1)
  expect(win(WRONG, slow)).toBe(0)
  expect(win(STOPPED, STOPPED)).toBe(0.5)
  expect(win(WRONG, WRONG)).toBe(0.5)
  const grades = VERDICT_KINDS.map((verdict) => standing({ verdict }).grade)
  expect(grades.filter((grade) => grade === 2)).toHaveLength(1)
  expect(grades.filter((grade) => grade === 1)).toHaveLength(1)
})

test('two accepted ones: a win only when the quotient is resolved beyond 3 %', () => {
  expect(win({ speedup: within(2, 0.01) }, { speedup: within(1, 0.01) })).toBe(1)
  expect(win({ speedup: within(1, 0.01) }, { speedup: within(2, 0.01) })).toBe(0)
  // 10 % apart, known to within 8 % each: not resolved.
  expect(win({ speedup: within(1.1, 0.08) }, { speedup: within(1, 0.08) })).toBe(0.5)
  // 2 % apart, however precisely known, is equal.
  expect(win({ speedup: within(1.02, 0.0001) }, { speedup: within(1, 0.0001) })).toBe(0.5)
  expect(win({ speedup: within(1.04, 0.0001) }, { speedup: within(1, 0.0001) })).toBe(1)
})

test('without an interval nothing is won', () => {
  const point = { kind: 'point', value: 9, reason: 'too-few-values' } as const
  expect(win({ speedup: point }, { speedup: 1 })).toBe(0.5)
  expect(win({ speedup: point }, WRONG)).toBe(1)
})

test('what one wins the other loses, and common factors of the speedups do not matter', () => {
  const speedup = fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0, max: 0.2, noNaN: true }))
  fc.assert(
    fc.property(speedup, speedup, ([one, spread], [other, otherSpread]) => {
      const first = { speedup: within(one, spread) }
      const second = { speedup: within(other, otherSpread) }
      expect(win(first, second) + win(second, first)).toBe(1)
      const twice = [within(2 * one, spread), within(2 * other, otherSpread)] as const
      expect(win({ speedup: twice[0] }, { speedup: twice[1] })).toBe(win(first, second))
    }),
  )
})
