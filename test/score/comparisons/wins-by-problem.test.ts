import { expect, test } from 'vitest'

import { WinRule } from '../../../harness/model/comparison.ts'
import { candidateStanding, type CandidateStanding } from '../../../harness/score/comparisons/candidate-standing.ts'
import { winsByProblem } from '../../../harness/score/comparisons/wins-by-problem.ts'
import { overProblems } from '../../../harness/stats/over-problems.ts'
import { expectInterval } from '../../stats/interval-vectors.ts'
import { comparisonVectors, type VectorCandidate } from '../../vectors/comparison-vectors.ts'
import { builtScore } from '../built-view.ts'
import { STOPPED, WRONG } from './built-sets.ts'

const standing = (candidate: VectorCandidate): CandidateStanding => {
  if (candidate === 'failed') return candidateStanding(builtScore(WRONG))
  if (candidate === 'slow') return candidateStanding(builtScore(STOPPED))
  const [low, value, high] = candidate
  return candidateStanding(builtScore({ speedup: { kind: 'interval', value, low, high } }))
}

test('agrees with rational arithmetic, problem by problem, and in its interval with scipy', () => {
  for (const { rule, problems, shares, interval } of comparisonVectors().wins) {
    const [first, second] = [0, 1].map(
      (side) => new Map(problems.map((sides, at) => [`problem-${at}`, (sides[side] ?? []).map(standing)])),
    )
    if (first === undefined || second === undefined) throw new Error('two sides were asked for')
    const wins = winsByProblem({ first, second, rule })
    expect(wins.map(({ share }) => share)).toHaveLength(shares.length)
    for (const [at, { share }] of wins.entries()) expect(share).toBeCloseTo(shares[at] ?? Number.NaN, 12)
    const values = wins.map(({ share }) => share)
    expectInterval(overProblems({ values, kind: 'share', alpha: 0.05, seed: 1 }), interval)
  }
})

test('all pairs of a problem, each problem once; problems of one side only, and without a pair, are left out', () => {
  const [fast, slow, failed] = [standing([1.9, 2, 2.1]), standing([0.95, 1, 1.05]), standing('failed')]
  const first = new Map([
    ['a', [fast, slow]],
    ['b', [failed]],
    ['only-first', [fast]],
  ])
  const second = new Map([
    ['a', [slow, slow, failed]],
    ['b', [fast]],
    ['only-second', [fast]],
  ])
  expect(winsByProblem({ first, second, rule: 'failures-lose' })).toEqual([
    { problem: 'a', won: 4, tied: 2, lost: 0, share: 5 / 6 },
    { problem: 'b', won: 0, tied: 0, lost: 1, share: 0 },
  ])
  expect(winsByProblem({ first, second, rule: 'both-accepted' })).toEqual([
    { problem: 'a', won: 2, tied: 2, lost: 0, share: 0.75 },
  ])
  for (const rule of WinRule.options) {
    const turned = winsByProblem({ first: second, second: first, rule }).map(({ share }) => 1 - share)
    expect(turned).toEqual(winsByProblem({ first, second, rule }).map(({ share }) => share))
  }
})
