import { describe, expect, test } from 'vitest'

import { canonicalTimes } from '../../harness/score/canonical-times.ts'
import { candidateScore } from '../../harness/score/candidate-score.ts'
import type { ScoredCandidate } from '../../harness/score/metric.ts'
import { problemScale } from '../../harness/score/problem-scale.ts'
import { buildRecord, type BuildOptions, type BuiltCandidate } from '../record-builder.ts'
import { close } from '../close.ts'
import { withCanonicals } from './timed-canonicals.ts'

const problems = [{ id: 'two-sum' }]

/** The score of one candidate of its own in a record without noise. */
const scored = (built: Partial<BuiltCandidate>, options: BuildOptions = {}): ScoredCandidate | undefined => {
  const given = { set: 'one', problem: 'two-sum', ...built }
  const record = withCanonicals(buildRecord({ problems, candidates: [given], noise: 0, ...options }))
  const [line] = record.candidates
  const [measurement] = record.measurements
  const [entry] = record.problems
  if (line === undefined || measurement === undefined || entry === undefined) throw new Error('one of each was built')
  const planned = record.header.plan.levels
  const problem = problemScale({ card: entry.card, times: canonicalTimes(record), planned })
  return candidateScore({ line, measurement, problem, alpha: 0.05 })
}
const score = (built: Partial<BuiltCandidate>, options: BuildOptions = {}): ScoredCandidate => {
  const answer = scored(built, options)
  if (answer === undefined) throw new Error('unmeasured')
  return answer
}

describe('accepted', () => {
  test('as fast as the canonical: everything is 1', () => {
    const { score: own, efficiencyUncapped } = score({ ratios: 1 })
    expect(own.efficiency).toBe(1)
    expect(efficiencyUncapped).toBeCloseTo(1, 12)
    expect(own.comparison).toBe('equal')
    expect(own.speedup.kind === 'interval' ? own.speedup.value : 0).toBeCloseTo(1, 12)
  })

  test('by hand: r = 1.5 at canonical times 2.2, 8.8 and 27.5 ms, T = 55 ms, weights 3, 3, 4', () => {
    const { score: own } = score({ ratios: 1.5 })
    const f = [(55 - 3.3) / (55 - 2.2), (55 - 13.2) / (55 - 8.8), (55 - 41.25) / (55 - 27.5)]
    expect(own.levels.map(({ efficiency }) => efficiency)).toEqual(f.map((value) => close(value)))
    const [small = 0, medium = 0, large = 0] = f
    expect(own.efficiency).toBeCloseTo((3 * small + 3 * medium + 4 * large) / 10, 12)
    expect(own.speedup.kind === 'interval' ? own.speedup.value : 0).toBeCloseTo(1 / 1.5, 12)
    expect(own.comparison).toBe('slower')
  })

  test('faster is held down to 1, and shown uncapped beside it', () => {
    const { score: own, efficiencyUncapped } = score({ ratios: 0.5 })
    expect(own.efficiency).toBe(1)
    const f = [(55 - 1.1) / (55 - 2.2), (55 - 4.4) / (55 - 8.8), (55 - 13.75) / (55 - 27.5)]
    const [small = 0, medium = 0, large = 0] = f
    expect(efficiencyUncapped).toBeCloseTo((3 * small + 3 * medium + 4 * large) / 10, 12)
    expect(own.comparison).toBe('faster')
  })

  test('at the limit and beyond a level is worth nothing, not less', () => {
    const { score: own, efficiencyUncapped } = score({ ratios: ({ level }) => (level === 'large' ? 7 : 1) })
    expect(own.efficiency).toBeCloseTo(0.6, 12)
    expect(efficiencyUncapped).toBeCloseTo(0.6, 12)
  })

  test('the interval of the speedup is that of the ratio turned over', () => {
    const { score: own } = score({ ratios: 1.3 }, { noise: 0.02, seed: 5 })
    const ratio = own.levels.at(-1)?.ratio
    if (ratio?.kind !== 'interval' || own.speedup.kind !== 'interval') throw new Error('three pairs have an interval')
    expect(own.speedup.low).toBeCloseTo(1 / ratio.high, 12)
    expect(own.speedup.high).toBeCloseTo(1 / ratio.low, 12)
    expect(ratio.low).toBeLessThan(ratio.value)
  })

  test('one pair at the top is a point, and nothing is resolved', () => {
    const { score: own } = score({ ratios: 3, pairs: 1 })
    expect(own.speedup.kind).toBe('point')
    expect(own.comparison).toBe('unresolved')
  })

  test('only planned levels count; the top is the last of them', () => {
    const { score: own } = score(
      { ratios: ({ level }) => (level === 'medium' ? 2 : 1), pairs: 3 },
      { levelsPlanned: ['small', 'medium'] },
    )
    expect(own.levels.map(({ level }) => level)).toEqual(['small', 'medium'])
    expect(own.efficiency).toBeCloseTo(0.5, 12)
    expect(own.speedup).toMatchObject({ kind: 'interval', value: close(0.5) })
  })

  test('not measured at every planned level, or nothing planned: not whole, so no score', () => {
    const record = buildRecord({ problems, candidates: [{ set: 'one', problem: 'two-sum' }] })
    const [line] = record.candidates
    const [measurement] = record.measurements
    const [entry] = record.problems
    if (line === undefined || measurement === undefined || entry === undefined) throw new Error('one of each was built')
    const problem = problemScale({ card: entry.card, times: canonicalTimes(record), planned: undefined })
    const timings = measurement.timings.filter(({ level }) => level !== 'small')
    expect(candidateScore({ line, measurement: { ...measurement, timings }, problem, alpha: 0.05 })).toBeUndefined()
    expect(scored({}, { levelsPlanned: [] })).toBeUndefined()
  })
})

describe('too slow', () => {
  test('stopped at the top: what was measured below counts', () => {
    const { score: own } = score({ verdict: 'too-slow', ratios: 2 })
    const f = [(55 - 4.4) / (55 - 2.2), (55 - 17.6) / (55 - 8.8)]
    const [small = 0, medium = 0] = f
    expect(own.efficiency).toBeCloseTo((3 * small + 3 * medium) / 10, 12)
    expect(own.levels.at(-1)).toMatchObject({ efficiency: 0, ratio: { kind: 'absent', reason: 'censored' } })
    expect(own.speedup).toEqual({ kind: 'absent', reason: 'censored' })
    expect(own.comparison).toBeUndefined()
  })

  test('stopped below: the levels above were not run and count nothing', () => {
    const { score: own } = score({ verdict: 'too-slow', ratios: 1, censoredAt: 'medium' })
    expect(own.efficiency).toBeCloseTo(0.3, 12)
    expect(own.levels.map(({ ratio }) => (ratio.kind === 'absent' ? ratio.reason : ratio.kind))).toEqual([
      'point',
      'censored',
      'nothing-measured',
    ])
    expect(own.speedup).toEqual({ kind: 'absent', reason: 'censored' })
  })

  test('the scale does not depend on how far anybody came: stopped or not, a level below is worth the same', () => {
    const stopped = score({ verdict: 'too-slow', ratios: 3, censoredAt: 'medium' }).score.levels[0]
    const whole = score({ ratios: 3 }).score.levels[0]
    expect(stopped?.efficiency).toBeCloseTo((55 - 6.6) / (55 - 2.2), 12)
    expect(stopped?.efficiency).toBeCloseTo(whole?.efficiency ?? NaN, 12)
  })

  test('stopped at once: 0', () => {
    expect(score({ verdict: 'too-slow', censoredAt: 'small' }).score.efficiency).toBe(0)
  })
})

test.each(['wrong-answer', 'runtime-error', 'tampered', 'not-loadable'] as const)('%s is worth nothing', (verdict) => {
  const { score: own, efficiencyUncapped } = score({ verdict })
  expect(own.efficiency).toBe(0)
  expect(efficiencyUncapped).toBe(0)
  expect(own.speedup).toEqual({ kind: 'absent', reason: 'none-correct' })
  expect(own.comparison).toBeUndefined()
  expect(own.levels.map(({ efficiency }) => efficiency)).toEqual([0, 0, 0])
})
