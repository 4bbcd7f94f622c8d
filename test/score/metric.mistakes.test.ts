/** Mistakes found in published harnesses, each shown not to be made here: the list is in docs/methods.md. */
import { expect, test } from 'vitest'

import { metric as beyondAtK } from '../../harness/score/metrics/beyond-at-k.ts'
import { metric as bestSpeedup } from '../../harness/score/metrics/best-speedup-at-k.ts'
import { metric as dps } from '../../harness/score/metrics/dps.ts'
import { metric as efficientAtK } from '../../harness/score/metrics/efficient-at-k.ts'
import { metric as net } from '../../harness/score/metrics/net.ts'
import { metric as percentile } from '../../harness/score/metrics/percentile.ts'
import type { Metric, SetView } from '../../harness/score/metric.ts'
import { close } from '../close.ts'
import { builtProblem, viewOf, type BuiltScore } from './built-view.ts'

const wrong: BuiltScore = { verdict: 'wrong-answer', speedup: { kind: 'absent', reason: 'none-correct' } }
const references = [{ relative: 2 }, { relative: 5 }]
const viewWith = (candidates: readonly BuiltScore[], canonicalMs = 25): SetView =>
  viewOf([builtProblem({ candidates, references, canonicalMs })])

const valueOf = (metric: Metric, view: SetView, id: string): number | string => {
  const estimate = metric.compute(view, [1, 2]).find((one) => one.id === id)?.estimate
  if (estimate === undefined) return 'no such figure'
  return estimate.kind === 'absent' ? estimate.reason : estimate.value
}

test('slower than every reference is the worst place, not the best', () => {
  const slow = viewWith([{ speedup: 1 / 9 }])
  for (const id of ['percentile', 'percentile-raw']) expect(valueOf(percentile, slow, id)).toBe(0)
  for (const id of ['dps', 'dps-norm']) expect(valueOf(dps, slow, id)).toBe(0)
  expect(valueOf(beyondAtK, slow, 'beyond@1')).toBe(0)
})

test('a candidate that fails has percentile 0, and 0 is the worst there is', () => {
  expect(valueOf(percentile, viewWith([wrong]), 'percentile')).toBe(0)
  expect(valueOf(percentile, viewWith([{ speedup: 3 }]), 'percentile')).toBe(1)
})

test('no time is clamped to a second, or to anything with a unit: microseconds are told apart as seconds are', () => {
  for (const canonicalMs of [0.001, 25, 40_000]) {
    const view = viewWith([{ speedup: 1 / 3 }], canonicalMs)
    expect(valueOf(beyondAtK, view, 'beyond@1')).toBeCloseTo(0.5, 12)
    expect(valueOf(net, view, 'net')).toBeCloseTo(3, 12)
    expect(valueOf(net, view, 'net-of-sums')).toBeCloseTo(3, 12)
  }
})

test('a set that solves less does not look better for it: failures are counted, and there is a figure with them', () => {
  const view = viewWith([{ speedup: 1 / 2 }, wrong, wrong])
  const [mean, withFailures] = net.compute(view, [1])
  expect(mean).toMatchObject({ estimate: { value: close(2) }, denominator: { candidates: 1, leftOut: 2 } })
  expect(withFailures).toMatchObject({ estimate: { value: close((2 + 20 + 20) / 3) }, denominator: { candidates: 3 } })
  expect(valueOf(dps, view, 'dps')).toBeCloseTo(2 / 3, 12)
  expect(valueOf(dps, view, 'dps-unconditional')).toBeCloseTo(2 / 9, 12)
})

test('code that never works is as fast as the canonical only in the form that says it is clamped', () => {
  const view = viewWith([wrong, wrong])
  expect(valueOf(bestSpeedup, view, 'best-speedup@2')).toBe('none-correct')
  expect(valueOf(bestSpeedup, view, 'best-speedup@2-with-failures')).toBeCloseTo(0.05, 12)
  expect(valueOf(bestSpeedup, view, 'best-speedup@2-clamped')).toBe(1)
})

test('the canonical’s equal is not faster than it, however the coin falls', () => {
  const equal = viewWith([{ speedup: { kind: 'interval', value: 1.002, low: 0.99, high: 1.014 } }])
  expect(valueOf(efficientAtK, equal, 'efficient@1')).toBe(0)
  expect(valueOf(efficientAtK, equal, 'efficient@1-raw')).toBe(1)
  const equalSlower = viewWith([{ speedup: { kind: 'interval', value: 0.998, low: 0.986, high: 1.01 } }])
  expect(valueOf(percentile, equalSlower, 'percentile')).toBe(1)
  expect(valueOf(percentile, equalSlower, 'percentile-raw')).toBeCloseTo(2 / 3, 12)
})

test('each candidate is placed by its own time', () => {
  const [first, second] = [{ speedup: 1 / 9 }, { speedup: 1 }]
  expect(valueOf(dps, viewWith([first, second]), 'dps')).toBeCloseTo(0.5, 12)
  expect(valueOf(dps, viewWith([second, first]), 'dps')).toBeCloseTo(0.5, 12)
})
