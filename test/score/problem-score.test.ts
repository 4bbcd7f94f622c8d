import { expect, test } from 'vitest'

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
