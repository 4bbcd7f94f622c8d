import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { bradleyTerry } from '../../harness/stats/bradley-terry.ts'
import { comparisonVectors } from '../vectors/comparison-vectors.ts'

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

test("agrees with scipy's maximum of the likelihood, one-sided tables included", () => {
  for (const { wins, strengths } of comparisonVectors().strengths) {
    const got = bradleyTerry({ wins })
    expect(got).toHaveLength(strengths.length)
    for (const [at, strength] of strengths.entries()) expect(got[at]).toBeCloseTo(strength, 6)
  }
})

test('no one has no strength; one alone, and all that are equal, are average', () => {
  expect(bradleyTerry({ wins: [] })).toEqual([])
  expect(bradleyTerry({ wins: [[0]] })).toEqual([0])
  const equal = [
    [0, 3, 3],
    [3, 0, 3],
    [3, 3, 0],
  ]
  for (const strength of bradleyTerry({ wins: equal })) expect(strength).toBeCloseTo(0, 12)
})

/** A table of m sets with up to 200 games for each pair, one-sided ones among them. */
const table = fc.integer({ min: 2, max: 6 }).chain((count) =>
  fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: count ** 2, maxLength: count ** 2 }).map((games) =>
    Array.from({ length: count }, (_, i) =>
      Array.from({ length: count }, (_nothing, j) => {
        const [won, lost] = games[Math.min(i, j) * count + Math.max(i, j)] ?? [0, 0]
        if (i === j) return 0
        return i < j ? won : lost
      }),
    ),
  ),
)

test('centred, at the maximum, and the same from any start', () => {
  fc.assert(
    fc.property(table, (wins) => {
      const strengths = bradleyTerry({ wins })
      expect(strengths.reduce((sum, own) => sum + own, 0)).toBeCloseTo(0, 9)
      for (const [i, own] of strengths.entries()) {
        const expected = strengths.reduce((sum, other, j) => {
          const games = i === j ? 0 : 1 + (wins[i]?.[j] ?? 0) + (wins[j]?.[i] ?? 0)
          return sum + games * logistic(own - other)
        }, 0)
        const won = (wins[i] ?? []).reduce((sum, one) => sum + one, (strengths.length - 1) / 2)
        expect(won).toBeCloseTo(expected, 5)
      }
      const start = strengths.map((_, at) => 6 * Math.cos(at))
      for (const [at, own] of bradleyTerry({ wins, start }).entries()) expect(own).toBeCloseTo(strengths[at] ?? 0, 6)
    }),
    { numRuns: 60 },
  )
})

test('sets may come in any order, and reversing all games reverses the strengths', () => {
  fc.assert(
    fc.property(table, (wins) => {
      const strengths = bradleyTerry({ wins })
      const turned = bradleyTerry({ wins: wins.map((_, i) => wins.map((row) => row[i] ?? 0)) })
      const backwards = bradleyTerry({ wins: wins.map((row) => row.toReversed()).toReversed() }).toReversed()
      for (const [at, own] of strengths.entries()) {
        expect(turned[at]).toBeCloseTo(-own, 6)
        expect(backwards[at]).toBeCloseTo(own, 6)
      }
    }),
    { numRuns: 40 },
  )
})

test('of two sets: the corrected log odds of Haldane and Anscombe', () => {
  for (const [won, lost] of [
    [7, 5],
    [12, 0],
    [0.5, 3.5],
  ] as const) {
    const [first, second] = bradleyTerry({
      wins: [
        [0, won],
        [lost, 0],
      ],
    })
    expect((first ?? 0) - (second ?? 0)).toBeCloseTo(Math.log((won + 0.5) / (lost + 0.5)), 9)
  }
})

test('a set that always wins has a finite strength, which rises with the number of games', () => {
  const strength = (games: number): number =>
    bradleyTerry({
      wins: [
        [0, games],
        [0, 0],
      ],
    })[0] ?? Number.NaN
  const rising = [1, 10, 100, 1_000].map(strength)
  expect(rising.every((one, at) => Number.isFinite(one) && one > (rising[at - 1] ?? 0))).toBe(true)
})
