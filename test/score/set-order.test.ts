import { expect, test } from 'vitest'

import type { MetricResult, SetScore } from '../../harness/model/score.ts'
import { setOrder } from '../../harness/score/set-order.ts'

const metric = (id: string, value: number | undefined): MetricResult => ({
  id,
  title: id,
  unit: 'share',
  better: 'higher',
  headline: true,
  estimate:
    value === undefined
      ? { kind: 'absent', reason: 'fewer-candidates-than-k' }
      : { kind: 'point', value, reason: 'too-few-values' },
  denominator: { problems: 1, candidates: 1 },
})
const set = (name: string, eff: number | undefined, pass: number | undefined): SetScore => ({
  set: name,
  missing: [],
  candidates: 1,
  unmeasured: 0,
  verdicts: {},
  metrics: [metric('eff@2', eff), metric('pass@2', pass)],
  problems: [],
})
const order = (...sets: SetScore[]): string[] => sets.toSorted(setOrder([2, 1])).map(({ set: name }) => name)

test('by eff@ of the first k, then pass@, then name', () => {
  expect(order(set('a', 0.2, 1), set('b', 0.9, 0), set('c', 0.5, 0.5))).toEqual(['b', 'c', 'a'])
  expect(order(set('a', 0.5, 0.1), set('b', 0.5, 0.6))).toEqual(['b', 'a'])
  expect(order(set('b', 0.5, 0.5), set('Z', 0.5, 0.5), set('a', 0.5, 0.5))).toEqual(['Z', 'a', 'b'])
})

test('an absent figure comes after any, 0 included', () => {
  expect(order(set('a', undefined, 1), set('b', 0, 0))).toEqual(['b', 'a'])
  expect(order(set('b', undefined, undefined), set('a', undefined, undefined))).toEqual(['a', 'b'])
})

test('without metrics, and without k, the name decides', () => {
  const bare = (name: string): SetScore => ({ ...set(name, 0, 0), metrics: [] })
  expect([bare('b'), bare('a')].toSorted(setOrder([])).map(({ set: name }) => name)).toEqual(['a', 'b'])
})
