import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { CLEARLY_SLOWER_ROUNDS, EFFORTS } from '../../harness/model/defaults.ts'
import { milliseconds, type Nanoseconds } from '../../harness/model/units.ts'
import { scoredCases } from '../../harness/plan/cases.ts'
import { byLevel, effortAfter, nextToRefine, type Screened } from '../../harness/plan/refinement.ts'
import { CARD } from './example-plan.ts'

const cases = scoredCases(CARD)
const screened = (times: readonly number[]): Screened[] =>
  cases.map((scored, index) => ({ scored, candidate: milliseconds(times[index] ?? 0) }))
const ids = (of: readonly Screened[]): string[] => of.map(({ scored }) => scored.caseId)
const refinedTo = (of: Readonly<Record<string, number>>): Map<string, Nanoseconds> =>
  new Map(Object.entries(of).map(([caseId, time]) => [caseId, milliseconds(time)]))

describe('byLevel', () => {
  test('keeps the order of the levels, and what was not screened out of it', () => {
    expect(byLevel(screened([1, 2, 3, 4, 5, 6]).slice(0, 3)).map(ids)).toEqual([
      ['small/random', 'small/one-covers-all'],
      ['medium/random'],
    ])
    expect(byLevel([])).toEqual([])
  })
})

describe('the case to refine next', () => {
  const level = (first: number, second: number): Screened[] => screened([0, 0, 0, 0, first, second]).slice(4)

  test('is first the slowest in screening, of two equally slow the one before', () => {
    expect(nextToRefine(level(9, 8), new Map())?.caseId).toBe('large/random')
    expect(nextToRefine(level(8, 9), new Map())?.caseId).toBe('large/one-covers-all')
    expect(nextToRefine(level(0, 0), new Map())?.caseId).toBe('large/random')
    expect(nextToRefine([], new Map())).toBeUndefined()
  })

  test('is another when the first turns out to be quicker than that was', () => {
    expect(nextToRefine(level(30, 20), refinedTo({ 'large/random': 10 }))?.caseId).toBe('large/one-covers-all')
  })

  test('is none when the first is as slow as the others, but for the noise of a round', () => {
    expect(nextToRefine(level(30, 20), refinedTo({ 'large/random': 29 }))).toBeUndefined()
    expect(nextToRefine(level(22, 20), refinedTo({ 'large/random': 18 }))).toBeUndefined()
  })

  test('is none when all are refined, and in the end no screened case is much slower than those refined', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), (first, second, trueFirst, trueSecond) => {
        const all = level(first, second)
        const truth: Record<string, number> = { 'large/random': trueFirst, 'large/one-covers-all': trueSecond }
        const refined = new Map<string, Nanoseconds>()
        for (let next = nextToRefine(all, refined); next !== undefined; next = nextToRefine(all, refined)) {
          expect(refined.has(next.caseId)).toBe(false)
          refined.set(next.caseId, milliseconds(truth[next.caseId] ?? 0))
        }
        const slowest = Math.max(...refined.values())
        const left = all.filter(({ scored }) => !refined.has(scored.caseId)).map(({ candidate }) => candidate)
        expect(Math.max(0, ...left)).toBeLessThanOrEqual(slowest * 1.15 + milliseconds(0.5))
      }),
    )
  })
})

describe.each(Object.entries(EFFORTS))('effort after the first pair, %s', (_, effort) => {
  test('whole below three times the reference, also for what is faster', () => {
    for (const times of [0.1, 1, 2, 2.99]) expect(effortAfter(effort, Math.log(times))).toBe(effort)
  })

  test('the fewest pairs of a few rounds from three times on', () => {
    for (const times of [3, 3.01, 20, 1e6]) {
      const less = effortAfter(effort, Math.log(times))
      expect(less).toEqual({ ...effort, looks: effort.looks.slice(0, 1), roundsTop: CLEARLY_SLOWER_ROUNDS })
    }
  })

  test('never more than there was', () => {
    const small = { ...effort, roundsTop: 2 }
    expect(effortAfter(small, Math.log(5)).roundsTop).toBe(2)
  })
})
