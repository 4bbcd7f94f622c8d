import { expect, test } from 'vitest'

import { candidateOrder } from '../../harness/score/candidate-order.ts'
import type { ScoredCandidate } from '../../harness/score/metric.ts'
import { builtScore } from './built-view.ts'

const named = (name: string, measurement = 'a'): ScoredCandidate => {
  const built = builtScore({})
  return { ...built, score: { ...built.score, name, measurement: measurement.repeat(64) } }
}
const names = (...list: string[]): string[] =>
  list
    .map((name) => named(name))
    .toSorted(candidateOrder)
    .map(({ score }) => score.name)

test('numbers by value, other names by code units', () => {
  expect(names('10', '9', '0', '2')).toEqual(['0', '2', '9', '10'])
  expect(names('b', 'a', 'B', 'ä')).toEqual(['B', 'a', 'b', 'ä'])
})

test('two of one name by what was measured of them', () => {
  const sorted = [named('0', 'b'), named('0', 'a')].toSorted(candidateOrder)
  expect(sorted.map(({ score }) => score.measurement[0])).toEqual(['a', 'b'])
})
