import fc from 'fast-check'
import { expect, test } from 'vitest'

import { bestFirst, type CandidateScore } from '../../harness/model/score.ts'
import { problemScore } from '../../harness/score/problem-score.ts'
import { builtScore } from './built-view.ts'

test('counts under both rules, mean efficiency, and the speedup of the best', () => {
  const candidates = [
    builtScore({ efficiency: 0.5, speedup: 0.7 }),
    builtScore({ efficiency: 1, speedup: 1.1 }),
    builtScore({ efficiency: 1, speedup: 1.9 }),
    builtScore({ verdict: 'too-slow', efficiency: 0.25, speedup: { kind: 'absent', reason: 'censored' } }),
    builtScore({ verdict: 'wrong-answer', efficiency: 0, speedup: { kind: 'absent', reason: 'none-correct' } }),
  ]
  expect(problemScore({ problem: 'two-sum', candidates })).toEqual({
    problem: 'two-sum',
    candidates: 5,
    accepted: 3,
    correct: 4,
    efficiency: 0.55,
    best: { kind: 'interval', value: 1.9, low: 1.9, high: 1.9 },
  })
})

test('one with a speedup is better than one without, whatever their efficiencies; so the best has a figure', () => {
  const censored = builtScore({ verdict: 'too-slow', efficiency: 0.9, speedup: { kind: 'absent', reason: 'censored' } })
  const slow = builtScore({ efficiency: 0.1, speedup: 0.2 })
  for (const candidates of [
    [censored, slow],
    [slow, censored],
  ]) {
    expect(problemScore({ problem: 'two-sum', candidates }).best).toMatchObject({ value: 0.2 })
  }
  expect(problemScore({ problem: 'two-sum', candidates: [censored] }).best).toEqual({
    ...{ kind: 'absent', reason: 'censored' },
  })
})

test('equal ones keep their order, and order does not depend on how they came', () => {
  const named = (name: string, efficiency: number, speedup: number | undefined): CandidateScore => ({
    ...builtScore({ efficiency, speedup: speedup ?? { kind: 'absent', reason: 'censored' } }).score,
    name,
  })
  const sorted = [
    ...[named('a', 1, 2), named('b', 1, 1), named('c', 0.5, 3), named('d', 0, 0.1)],
    ...[named('e', 0.8, undefined), named('f', 0.4, undefined)],
  ]
  const names = (scores: readonly CandidateScore[]): string => scores.map(({ name }) => name).join('')
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: 1 }), (some) => {
      expect(names(some.toSorted(bestFirst))).toBe(names(sorted.filter((one) => some.includes(one))))
    }),
  )
  const twins = [named('second', 0.5, 1), named('first', 0.5, 1)]
  expect(names(twins.toSorted(bestFirst))).toBe('secondfirst')
})

test('efficiency goes before speedup, and an absent speedup comes last', () => {
  const censored = builtScore({ verdict: 'too-slow', efficiency: 0.6, speedup: { kind: 'absent', reason: 'censored' } })
  const measured = builtScore({ efficiency: 0.6, speedup: 0.2 })
  const quick = builtScore({ efficiency: 0.3, speedup: 5 })
  for (const candidates of [
    [censored, measured, quick],
    [quick, measured, censored],
  ]) {
    expect(problemScore({ problem: 'two-sum', candidates }).best).toMatchObject({ value: 0.2 })
  }
})

test('a problem without candidates has no score', () => {
  expect(() => problemScore({ problem: 'two-sum', candidates: [] })).toThrow(RangeError)
})
