import { describe, expect, test } from 'vitest'

import type { Finding } from '../../../harness/model/comparison.ts'
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
  ...{ k: [1], sets, candidates: [], canonicalTimes: [], references: [], preferences: [] },
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
      sentence: 'eff@1 0.85 (0.80–0.90), pass@1 not measured, speedup not measured',
    })
    expect(ranking(scores()).kind).toBe('none')
  })

  /** The same sets compared over the problems they have in common. */
  const compared = (finding: Finding, estimate: Estimate): Scores => ({
    ...scores(set('a', between(0.6, 0.9), ['two-sum', 'lru-cache']), set('b', between(0.5, 0.7))),
    between: {
      ...{ sets: ['a', 'b'], problems: ['two-sum'], strengths: [], rankings: [], agreement: [] },
      pairs: [
        {
          ...{ first: 'a', second: 'b', problems: 1, winRates: [] },
          differences: [
            {
              ...{ id: 'eff@1', title: 'eff@1', unit: 'share', better: 'higher', problems: 1 },
              ...{ estimate, p: 0.01, adjusted: 0.02, finding },
            },
          ],
        },
      ],
    },
  })

  test('where sets were compared, the finding decides, whatever the two intervals do', () => {
    const ahead = ranking(compared('ahead', between(0.1, 0.3)))
    expect(ahead).toMatchObject({
      kind: 'settled',
      claim: 'a is ahead of b',
      sentence:
        'eff@1 0.75 (0.60–0.90) against 0.60 (0.50–0.70); the difference is +0.20 (+0.10 to +0.30) over the 1 problem that both answered, p = 0.02',
    })
    const behind = ranking(compared('behind', between(-0.3, -0.1)))
    expect(behind).toMatchObject({ kind: 'settled', claim: 'b is ahead of a' })
    expect(JSON.stringify(behind)).toContain('−0.20 (−0.30 to −0.10)')
    const open = ranking(compared('unresolved', between(-0.1, 0.3)))
    expect(open).toMatchObject({ kind: 'open', claim: 'a and b are not told apart' })
    expect(JSON.stringify(open)).not.toContain('ahead')
  })

  test('a comparison over too few problems says so', () => {
    const found = ranking(compared('unresolved', { kind: 'absent', reason: 'too-few-values' }))
    expect(found.kind).toBe('open')
    expect(JSON.stringify(found)).toContain('too few problems in common')
  })
})
