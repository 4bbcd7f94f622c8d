import { expect, test } from 'vitest'

import { valuesByProblem } from '../../../harness/score/comparisons/values-by-problem.ts'
import type { Metric } from '../../../harness/score/metric.ts'
import { builtSet, METRICS, scoredSet, WRONG } from './built-sets.ts'

const view = builtSet('one', {
  easy: [
    { efficiency: 0.9, speedup: 2 },
    { efficiency: 0.5, speedup: 0.5 },
  ],
  hard: [{ efficiency: 0.4, speedup: 0.8 }, WRONG],
  failed: [WRONG],
})

test('headline figures on each problem: shares as they are, ratios as logarithms, absent ones left out', () => {
  const figures = valuesByProblem({ ...scoredSet(view), metrics: METRICS, k: [1] })
  expect([...figures.keys()]).toEqual(['eff@1', 'pass@1', 'speedup'])
  expect(Object.fromEntries(figures.get('eff@1')?.values ?? [])).toEqual({ easy: 0.7, hard: 0.2, failed: 0 })
  expect(Object.fromEntries(figures.get('pass@1')?.values ?? [])).toEqual({ easy: 1, hard: 0.5, failed: 0 })
  const speedups = figures.get('speedup')?.values ?? new Map<string, number>()
  expect([...speedups.keys()]).toEqual(['easy', 'hard'])
  expect(speedups.get('easy')).toBeCloseTo(0, 12)
  expect(speedups.get('hard')).toBeCloseTo(Math.log(0.8), 12)
})

test('a figure that is no mean over problems is not compared problem by problem', () => {
  const largest: Metric = {
    id: 'largest',
    title: 'largest',
    definition: 'the largest efficiency of all',
    source: 'this test',
    compute: ({ problems }) => {
      const all = problems.flatMap(({ candidates }) => candidates.map(({ score }) => score.efficiency))
      const estimate = { kind: 'point', value: Math.max(...all), reason: 'too-few-values' } as const
      const denominator = { problems: problems.length, candidates: all.length }
      return [
        { id: 'largest', title: 'largest', unit: 'share', better: 'higher', headline: true, estimate, denominator },
      ]
    },
  }
  const metrics = [...METRICS, largest]
  const figures = valuesByProblem({ ...scoredSet(view, metrics), metrics, k: [1] })
  expect([...figures.keys()]).toEqual(['eff@1', 'pass@1', 'speedup'])
})

test('nothing for a set without problems', () => {
  expect(valuesByProblem({ ...scoredSet(builtSet('none', {})), metrics: METRICS, k: [1] }).size).toBe(0)
})
