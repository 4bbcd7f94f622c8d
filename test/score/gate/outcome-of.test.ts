import { describe, expect, test } from 'vitest'

import type { Measurement, RunRecord } from '../../../harness/model/record.ts'
import { canonicalTimes } from '../../../harness/score/canonical-times.ts'
import { outcomeOf, type Outcome } from '../../../harness/score/gate/outcome-of.ts'
import { problemScale } from '../../../harness/score/problem-scale.ts'
import { refinedValues } from '../../../harness/stats/refined-values.ts'
import { buildRecord, type BuiltCandidate } from '../../record-builder.ts'

const recordOf = (built: Omit<BuiltCandidate, 'set' | 'problem'>): RunRecord =>
  buildRecord({
    noise: 0.001,
    isMemoryMeasured: true,
    problems: [{ id: 'one' }],
    candidates: [{ set: 'a', problem: 'one', ...built }],
  })

const outcome = (record: RunRecord, change: (measurement: Measurement) => Measurement | undefined): Outcome => {
  const [problem] = record.problems
  const [measurement] = record.measurements
  if (problem === undefined || measurement === undefined) throw new Error('nothing built')
  const scale = problemScale({ card: problem.card, times: canonicalTimes(record), planned: undefined })
  return outcomeOf(change(measurement), scale)
}
const of = (built: Omit<BuiltCandidate, 'set' | 'problem'>): Outcome => outcome(recordOf(built), (one) => one)

describe('the outcome of', () => {
  test('an accepted candidate: refined pairs alone, on the slowest case of each level', () => {
    const record = recordOf({ ratios: ({ family }) => (family === 'random' ? 2 : 1) })
    const found = outcome(record, (one) => one)
    if (found.kind !== 'correct') throw new Error(found.kind)
    expect(found.levels.map(({ kind }) => kind)).toEqual(['timed', 'timed', 'timed'])
    const top = found.levels.at(-1)
    if (top?.kind !== 'timed') throw new Error('not timed')
    expect(top.caseId).toBe('large/random')
    const timing = record.measurements[0]?.timings.find(({ caseId }) => caseId === 'large/random')
    expect(top.values).toEqual(timing === undefined ? [] : refinedValues(timing))
    // The canonical takes 25 ms on this case, and at the level 27.5 ms, on the other one.
    expect(top.places.get('large/random')).toBeCloseTo(Math.log(25 / 27.5), 1)
    expect(top.places.get('large/adversarial')).toBe(0)
  })

  test('one with two refined cases at the top: that which takes longer, not that of the larger ratio', () => {
    const record = recordOf({ ratios: ({ family }) => (family === 'random' ? 1.05 : 1) })
    // What was screened alone has a pair of its own; taken as refined, it is the other case.
    const found = outcome(record, (one) => ({
      ...one,
      timings: one.timings.map((timing) => ({
        ...timing,
        pairs: timing.pairs.map((pair) => ({ ...pair, purpose: 'refine' as const })),
      })),
    }))
    if (found.kind !== 'correct') throw new Error(found.kind)
    // 25 ms · 1.05 against 27.5 ms · 1.
    expect(found.levels.at(-1)).toMatchObject({ kind: 'timed', caseId: 'large/adversarial' })
  })

  test('one that was stopped: the limit in units of the canonical’s level, and nothing above', () => {
    const found = of({ verdict: 'too-slow', censoredAt: 'medium', ratios: 30 })
    if (found.kind !== 'correct') throw new Error(found.kind)
    expect(found.levels.map(({ kind }) => kind)).toEqual(['timed', 'stopped', 'unmeasured'])
    const [, stopped] = found.levels
    if (stopped?.kind !== 'stopped') throw new Error('not stopped')
    expect(Math.exp(stopped.atLeast)).toBeCloseTo(20, 6)
  })

  test('one that was stopped where the canonical was not timed: by the ratio alone', () => {
    const { canonicals: _, ...rest } = recordOf({ verdict: 'too-slow', censoredAt: 'small', ratios: 30 })
    const found = outcome({ ...rest, canonicals: [] }, (one) => one)
    expect(found).toMatchObject({ kind: 'correct', levels: [{ kind: 'stopped', atLeast: Math.log(20) }, {}, {}] })
  })

  test('one that failed, that we failed on, and that was not measured', () => {
    expect(of({ verdict: 'wrong-answer' })).toEqual({ kind: 'failed' })
    expect(of({ verdict: 'harness-fault' })).toEqual({ kind: 'unknown', reason: 'fault' })
    expect(outcome(recordOf({}), () => undefined)).toEqual({ kind: 'unknown', reason: 'unmeasured' })
  })

  test('a measurement that is not whole is not believed', () => {
    const torn = outcome(recordOf({}), (one) => ({
      ...one,
      timings: one.timings.filter(({ level }) => level !== 'large'),
    }))
    expect(torn).toEqual({ kind: 'unknown', reason: 'unmeasured' })
    const endless = outcome(recordOf({ verdict: 'too-slow' }), (one) => ({ ...one, timings: [] }))
    expect(endless).toEqual({ kind: 'unknown', reason: 'unmeasured' })
  })
})
