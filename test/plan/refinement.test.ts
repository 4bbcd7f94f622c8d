import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { CLEARLY_SLOWER_ROUNDS, EFFORTS } from '../../harness/model/defaults.ts'
import { milliseconds } from '../../harness/model/units.ts'
import { scoredCases } from '../../harness/plan/cases.ts'
import { effortAfter, slowestPerLevel, type Screened } from '../../harness/plan/refinement.ts'
import { CARD } from './example-plan.ts'

const cases = scoredCases(CARD)
const screened = (times: readonly number[]): Screened[] =>
  cases.map((scored, index) => ({ scored, candidate: milliseconds(times[index] ?? 0) }))
const chosen = (of: readonly Screened[]): readonly string[] => slowestPerLevel(of).map(({ caseId }) => caseId)

describe('the case to refine', () => {
  test('the slowest of each level, in the order of the levels', () => {
    expect(chosen(screened([2, 1, 5, 6, 9, 8]))).toEqual(['small/random', 'medium/one-covers-all', 'large/random'])
    expect(chosen(screened([1, 2, 6, 5, 8, 9]))).toEqual([
      'small/one-covers-all',
      'medium/random',
      'large/one-covers-all',
    ])
  })

  test('of two equally slow the first', () => {
    expect(chosen(screened([1, 1, 1, 1, 0, 0]))).toEqual(['small/random', 'medium/random', 'large/random'])
  })

  test('none where nothing was screened, and no level that was not', () => {
    expect(slowestPerLevel([])).toEqual([])
    expect(chosen(screened([1, 2, 3, 4, 5, 6]).slice(0, 3))).toEqual(['small/one-covers-all', 'medium/random'])
  })

  test('no case of its level was slower', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { minLength: 6, maxLength: 6 }), (times) => {
        const all = screened(times)
        const slowest = slowestPerLevel(all)
        expect(slowest.map(({ level }) => level)).toEqual(['small', 'medium', 'large'])
        for (const { caseId, level } of slowest) {
          const own = all.find(({ scored }) => scored.caseId === caseId)?.candidate ?? 0
          const others = all.filter(({ scored }) => scored.level === level)
          expect(own).toBe(Math.max(...others.map(({ candidate }) => candidate)))
        }
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
