import { describe, expect, test } from 'vitest'

import type { Estimate } from '../../../harness/model/estimate.ts'
import type { Scores, SetScore } from '../../../harness/model/score.ts'
import { ranking } from '../../../reports/wording/ranking.ts'

const problemScore = (problem: string): SetScore['problems'][number] => ({
  ...{ problem, candidates: 1, accepted: 1, correct: 1, efficiency: 1 },
  best: { kind: 'point', value: 1, reason: 'too-few-values' },
})
const set = (name: string, estimate: Estimate, problems: readonly string[] = ['two-sum']): SetScore => ({
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
  problems: problems.map(problemScore),
})
const scores = (...sets: SetScore[]): Scores => ({
  ...{ k: [1], sets, candidates: [], canonicalTimes: [], references: [] },
})
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

  test.each([
    ['fewer', ['two-sum']],
    ['more', ['two-sum', 'lru-cache', 'edit-distance']],
    ['as many others', ['two-sum', 'edit-distance']],
    ['none', []],
  ])('figures about different problems do not compare, however far apart: %s', (_, problems) => {
    const both = ['two-sum', 'lru-cache']
    const found = ranking(scores(set('a', between(0.8, 0.9), both), set('b', between(0.1, 0.2), problems)))
    expect(found).toMatchObject({ kind: 'open', claim: 'a and b are not told apart' })
    expect(found.kind === 'open' ? found.sentence : '').toMatch(/they answered different problems/)
    expect(JSON.stringify(found)).not.toContain('ahead')
    const same = ranking(scores(set('a', between(0.8, 0.9), both), set('b', between(0.1, 0.2), both)))
    expect(same.kind).toBe('settled')
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
