/** Every metric where there is little or nothing to say. */
import { describe, expect, test } from 'vitest'

import type { RunRecord } from '../../harness/model/record.ts'
import { MetricResult } from '../../harness/model/score.ts'
import { buildRecord, type BuiltCandidate } from '../record-builder.ts'
import { built, figures, ids, numbers } from './built-figures.ts'

describe('edges: defined, or absent with a reason', () => {
  const one = { set: 'one', problem: 'two-sum' }
  const twice = (built_: Partial<BuiltCandidate>): BuiltCandidate[] =>
    ids.flatMap((problem) => ['0', '1'].map((name) => ({ set: 'one', problem, name, ...built_ })))
  const RECORDS: readonly [string, RunRecord][] = [
    ['n = 0', built([{ ...one, isMeasured: false }])],
    ['n = 1', built([one])],
    ['all wrong', built(twice({ verdict: 'wrong-answer' }))],
    ['all stopped', built(twice({ verdict: 'too-slow' }))],
    ['all stopped at the lowest level', built(twice({ verdict: 'too-slow', censoredAt: 'small' }))],
    ['ties', built(twice({ ratios: 2 }), { noise: 0 })],
    ['all equal to the canonical', built(twice({ ratios: 1 }), { noise: 0 })],
    ['neither references nor memory', buildRecord({ candidates: twice({}) })],
    [
      'references as fast as the canonical',
      built(twice({}), { noise: 0, problems: ids.map((id) => ({ id, references: [{ name: 'same' }] })) }),
    ],
    ['one pair', built(twice({ pairs: 1 }))],
  ]

  test.each(RECORDS)('%s', (_, record) => {
    const all = figures(record)
    expect(all.length).toBeGreaterThan(50)
    for (const result of all) {
      expect(MetricResult.parse(result)).toEqual(result)
      expect([result.id, numbers(result.estimate).every(Number.isFinite)]).toEqual([result.id, true])
    }
    const ofNothing = all.filter(({ denominator }) => denominator.problems === 0)
    expect(ofNothing.filter(({ estimate }) => estimate.kind !== 'absent')).toEqual([])
  })

  const reasonsOf = (record: RunRecord, ids_: RegExp): Set<string> =>
    new Set(
      figures(record, [1])
        .filter(({ id }) => ids_.test(id))
        .map(({ estimate }) => (estimate.kind === 'absent' ? estimate.reason : estimate.kind)),
    )

  test('the reason says what is missing', () => {
    const bare = buildRecord({ candidates: twice({}) })
    expect(reasonsOf(bare, /^(beyond|percentile|dps)/)).toEqual(new Set(['references-not-measured']))
    expect(reasonsOf(bare, /^(nmu|ntmu|memory%|integral%)/)).toEqual(new Set(['memory-not-measured']))
    const [, alike] = RECORDS.find(([name]) => name.startsWith('references as fast')) ?? []
    if (alike === undefined) throw new Error('it is listed above')
    expect(reasonsOf(alike, /^beyond@/)).toEqual(new Set(['references-all-alike']))
    const wrong = built(twice({ verdict: 'wrong-answer' }))
    expect(
      reasonsOf(wrong, /^(net|nmu|ntmu)(-of-sums|-max|-above-5)?$|^(dps|dps-norm|speedup|best-speedup@1)$/),
    ).toEqual(new Set(['none-correct']))
  })

  test('what never works is worth nothing where failures count', () => {
    for (const verdict of ['wrong-answer', 'too-slow'] as const) {
      const all = figures(built(twice({ verdict, censoredAt: 'small' }), { noise: 0 }), [1])
      const shares = all.filter(
        ({ unit, better, id }) => unit === 'share' && better === 'higher' && !id.endsWith('correct'),
      )
      expect(shares.length).toBeGreaterThan(25)
      const worth = shares.filter(({ estimate }) => estimate.kind !== 'absent' && estimate.value !== 0)
      expect(worth.map(({ id }) => id)).toEqual([])
    }
  })
})
