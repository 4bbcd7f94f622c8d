import { expect, test } from 'vitest'

import { loadMetrics } from '../../harness/app/score.ts'
import { chooseMetrics, type ChosenMetrics } from '../../harness/score/choose-metrics.ts'

const metrics = await loadMetrics()
const chosen = (names?: readonly string[]): ChosenMetrics => chooseMetrics({ metrics, names, k: [1, 10] })
const idsOf = (of: ChosenMetrics): string[] => (of.kind === 'chosen' ? of.metrics.map(({ id }) => id) : [of.name])

test('no names: all of them', () => {
  expect(chosen()).toEqual({ kind: 'chosen', metrics })
})

test('by a metric’s name or a figure’s, in their own order, with the three that are always there', () => {
  expect(idsOf(chosen(['ntmu', 'dps']))).toEqual(['dps', 'eff@k', 'ntmu', 'pass@k', 'speedup'])
  expect(idsOf(chosen(['net-max', 'beyond@10']))).toEqual(['beyond@k', 'eff@k', 'net', 'pass@k', 'speedup'])
})

test('a name nobody answers to is said, with those there are', () => {
  const found = chosen(['net', 'nett', 'eff@3'])
  expect(found).toMatchObject({ kind: 'unknown', name: 'nett' })
  expect(found.kind === 'unknown' ? found.known : []).toEqual(
    expect.arrayContaining(['net', 'eff@k', 'eff@1', 'dps-norm']),
  )
})
