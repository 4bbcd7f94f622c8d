import { describe, expect, test } from 'vitest'

import type { Estimate } from '../../../harness/model/estimate.ts'
import type { Scores, SetScore } from '../../../harness/model/score.ts'
import { ranking } from '../../../reports/wording/ranking.ts'

const set = (name: string, estimate: Estimate): SetScore => ({
  set: name,
  missing: [],
  candidates: 1,
  unmeasured: 0,
  verdicts: {},
  metrics: [
    {
      id: 'eff@1',
      title: 'eff@1',
      unit: 'share',
      better: 'higher',
      headline: true,
      estimate,
      denominator: { problems: 1, candidates: 1 },
    },
  ],
  problems: [],
})
const scores = (...sets: SetScore[]): Scores => ({ k: [1], sets, candidates: [], canonicalTimes: [] })
const between = (low: number, high: number): Estimate => ({ kind: 'interval', value: (low + high) / 2, low, high })

describe('ranking', () => {
  test('disjoint intervals settle the order', () => {
    const found = ranking(scores(set('a', between(0.8, 0.9)), set('b', between(0.5, 0.7))))
    expect(found).toMatchObject({ kind: 'settled', claim: 'a is ahead of b' })
  })

  test('overlapping intervals leave it open, and nobody is called ahead', () => {
    const found = ranking(scores(set('a', between(0.6, 0.9)), set('b', between(0.5, 0.7))))
    expect(found).toMatchObject({ kind: 'open', claim: 'a and b are not told apart' })
    expect(JSON.stringify(found)).not.toContain('ahead')
  })

  test('a point settles nothing', () => {
    const point: Estimate = { kind: 'point', value: 0.1, reason: 'too-few-values' }
    expect(ranking(scores(set('a', between(0.8, 0.9)), set('b', point))).kind).toBe('open')
  })

  test('one set, or none', () => {
    expect(ranking(scores(set('a', between(0.8, 0.9))))).toMatchObject({
      kind: 'alone',
      sentence: 'a: eff@1 0.85 (0.80–0.90)',
    })
    expect(ranking(scores()).kind).toBe('none')
  })
})
