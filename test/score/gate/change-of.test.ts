import { describe, expect, test } from 'vitest'

import { changeOf, speedChange, type Change } from '../../../harness/score/gate/change-of.ts'
import type { LevelOutcome, Outcome } from '../../../harness/score/gate/outcome-of.ts'

const MARGIN = Math.log1p(0.05)

/** The canonical's times on the two cases of a level, in units of its slowest; `sorted` over `random`. */
const places = (sorted: number): Map<string, number> => {
  const most = Math.max(1, sorted)
  return new Map([
    ['large/random', Math.log(1 / most)],
    ['large/sorted', Math.log(sorted / most)],
  ])
}

/** Pair values about ln `ratio`, a percent apart. */
const timed = (ratio: number, more: Partial<Extract<LevelOutcome, { kind: 'timed' }>> = {}): LevelOutcome => {
  const values = [-0.01, 0, 0.01, 0].map((error) => Math.log(ratio) + error)
  return { kind: 'timed', caseId: 'large/random', values, places: places(1), ...more }
}
const stopped = (multiple: number): LevelOutcome => ({ kind: 'stopped', atLeast: Math.log(multiple) })
const correct = (...levels: readonly LevelOutcome[]): Outcome => ({ kind: 'correct', levels })
const FAILED: Outcome = { kind: 'failed' }

const change = (before: Outcome, now: Outcome): Change => changeOf({ before, now, margin: MARGIN, alpha: 0.05 })

/** The bound that a stopped call gives. */
const boundOf = (found: Change): number => {
  if (found.kind !== 'settled' || found.change.kind !== 'point') throw new Error('no bound')
  expect(found.change.reason).toBe('censored')
  return found.change.value
}

const slowingOf = (found: Change) => {
  if (found.kind !== 'tested') throw new Error('not tested')
  return found.slowing
}

describe('a change of verdict', () => {
  test('is one, whatever the times', () => {
    expect(change(correct(timed(1)), FAILED)).toMatchObject({ finding: 'regressed', reason: 'verdict' })
    expect(change(FAILED, correct(stopped(20)))).toMatchObject({ finding: 'improved', reason: 'verdict' })
    expect(change(FAILED, FAILED)).toMatchObject({ finding: 'unchanged', reason: 'both-failed' })
  })

  test('is not seen where we failed or did not come to it, on either side', () => {
    for (const reason of ['fault', 'unmeasured'] as const) {
      const unknown: Outcome = { kind: 'unknown', reason }
      expect(change(unknown, FAILED)).toMatchObject({ finding: 'inconclusive', reason })
      expect(change(correct(timed(1)), unknown)).toMatchObject({ finding: 'inconclusive', reason })
    }
  })
})

describe('a stopped call', () => {
  test('that was in time before is a regression by at least the limit over that time', () => {
    const found = change(correct(timed(1), timed(2)), correct(timed(1), stopped(20)))
    expect(found).toMatchObject({ kind: 'settled', finding: 'regressed', reason: 'stopped' })
    expect(boundOf(found)).toBeCloseTo(0.1, 9)
  })

  test('that is in time now has improved', () => {
    const found = change(correct(stopped(20)), correct(timed(4)))
    expect(found).toMatchObject({ finding: 'improved', reason: 'stopped' })
    expect(boundOf(found)).toBeCloseTo(5, 9)
  })

  test('that was barely in time before is neither', () => {
    expect(change(correct(timed(19.8)), correct(stopped(20)))).toMatchObject({ finding: 'inconclusive' })
    expect(change(correct(stopped(20)), correct(timed(19.8)))).toMatchObject({ finding: 'inconclusive' })
  })

  test('decides at the lowest level at which it happened, for above nothing was run', () => {
    const small = timed(3, { values: [Math.log(3)] })
    const found = change(correct(small, timed(1)), correct(stopped(20), { kind: 'unmeasured' }))
    expect(found).toMatchObject({ finding: 'regressed', reason: 'stopped' })
    expect(change(correct(stopped(20)), correct(stopped(25)))).toMatchObject({ reason: 'both-stopped' })
  })
})

describe('two times', () => {
  test('are compared by their ratios to the canonical on the same case', () => {
    const found = change(correct(timed(1)), correct(timed(1.1, { places: places(7) })))
    expect(found).toMatchObject({ kind: 'tested', isSameCase: true })
    const slowing = slowingOf(found)
    expect(slowing.value).toBeCloseTo(Math.log(1.1), 9)
    const { value, low, high } = { value: 0, low: 0, high: 0, ...speedChange(slowing) }
    expect(value).toBeCloseTo(1 / 1.1, 9)
    expect(low).toBeLessThan(value)
    expect(high).toBeGreaterThan(value)
  })

  const onSorted = (ratio: number, sorted: number) => timed(ratio, { caseId: 'large/sorted', places: places(sorted) })
  const moved = (before: LevelOutcome, now: LevelOutcome) => {
    const found = change(correct(before), correct(now))
    expect(found).toMatchObject({ kind: 'tested', isSameCase: false })
    return slowingOf(found)
  }

  test('on another slowest case are a change when ratios and times both say so, and then the smaller one', () => {
    const before = timed(1, { places: places(0.8) })
    const worse = moved(before, onSorted(2.5, 0.8))
    expect(worse.value).toBeCloseTo(Math.log(2), 9)
    expect(worse.p).toBeLessThan(1e-6)
    expect(worse.high).toBeGreaterThan(Math.log(2.5))
    // What was not timed by the canonical leaves the ratios.
    const bare = moved(timed(1, { places: new Map() }), timed(2.5, { caseId: 'large/sorted', places: new Map() }))
    expect(bare.value).toBeCloseTo(Math.log(2.5), 9)
  })

  test('as quick on a slower case, or as long on a quicker one, are none', () => {
    const before = timed(1, { places: places(1.2) })
    // The same ratio: screening took the quicker case for the slowest before.
    const sameRatio = moved(before, onSorted(1.001, 1.2))
    expect(sameRatio.low).toBeLessThan(0)
    expect(sameRatio.value).toBeLessThan(MARGIN)
    // The same time: 1.25 times the canonical on a case where that takes 0.8.
    const sameTime = moved(timed(1, { places: places(0.8) }), onSorted(1.25, 0.8))
    expect(sameTime.value).toBeCloseTo(0, 6)
    // Ratios and times that contradict one another say nothing.
    expect(moved(before, onSorted(0.9, 1.3))).toMatchObject({ value: 0, p: 1 })
    // So do two runs that do not agree how the cases compare.
    expect(moved(timed(1, { places: places(0.8) }), onSorted(1.1, 1.3))).toMatchObject({ value: 0, p: 1 })
  })

  test('of one pair each cannot be compared, and what is not there neither', () => {
    const one = timed(1, { values: [0] })
    expect(change(correct(one), correct(one))).toMatchObject({ finding: 'inconclusive', reason: 'few-pairs' })
    expect(change(correct(), correct())).toMatchObject({ finding: 'inconclusive', reason: 'unmeasured' })
    const none = correct({ kind: 'unmeasured' })
    expect(change(correct(timed(1)), none)).toMatchObject({ finding: 'inconclusive', reason: 'unmeasured' })
    expect(change(correct(timed(1, { values: [] })), correct(stopped(20)))).toMatchObject({ reason: 'few-pairs' })
  })
})
