import { expect, test } from 'vitest'

import { MetricResult } from '../../../harness/model/score.ts'
import { metric } from '../../../harness/score/metrics/speedup.ts'
import { builtView, type BuiltScore } from '../built-view.ts'
import { close } from '../../close.ts'

const wrong: BuiltScore = { verdict: 'wrong-answer', speedup: { kind: 'absent', reason: 'none-correct' } }
const stopped: BuiltScore = { verdict: 'too-slow', speedup: { kind: 'absent', reason: 'censored' } }

test('geometric mean within a problem, then over problems, whatever the number of candidates', () => {
  const [speedup] = metric.compute(builtView([{ speedup: 2 }, { speedup: 8 }], [{ speedup: 0.25 }]), [1])
  expect(speedup?.estimate).toMatchObject({ kind: 'interval', value: close(1) })
  expect(speedup?.denominator).toEqual({ problems: 2, candidates: 3, leftOut: 0 })
})

test('failures are left out and counted; with failures they enter at the horizon', () => {
  const results = metric.compute(builtView([{ speedup: 2 }, wrong], [stopped]), [1])
  const [speedup, withFailures] = results
  expect(speedup?.estimate).toMatchObject({ kind: 'point', value: close(2) })
  expect(speedup?.denominator).toEqual({ problems: 1, candidates: 1, leftOut: 2 })
  const value = Math.exp(((Math.log(2) - Math.log(20)) / 2 - Math.log(20)) / 2)
  expect(withFailures?.estimate).toMatchObject({ kind: 'interval', value: close(value) })
  expect(withFailures?.denominator).toEqual({ problems: 2, candidates: 3 })
  expect(results.map((result) => MetricResult.parse(result))).toEqual(results)
})

test('a right answer is never worth less than a failure', () => {
  const [, withFailures] = metric.compute(builtView([{ speedup: 1 / 50 }]), [1])
  expect(withFailures?.estimate).toMatchObject({ value: close(1 / 20) })
})

test('a stopped candidate has no speedup even when its top level was measured', () => {
  const [speedup] = metric.compute(builtView([{ verdict: 'too-slow', speedup: 1 }]), [1])
  expect(speedup?.estimate).toEqual({ kind: 'absent', reason: 'none-correct' })
})

test('all wrong is absent, and so is nothing at all', () => {
  const [none, withFailures] = metric.compute(builtView([wrong, wrong], [wrong]), [1])
  expect(none?.estimate).toEqual({ kind: 'absent', reason: 'none-correct' })
  expect(none?.denominator).toEqual({ problems: 0, candidates: 0, leftOut: 3 })
  expect(withFailures?.estimate).toMatchObject({ value: close(0.05) })
  for (const { estimate } of metric.compute(builtView(), [1])) {
    expect(estimate).toEqual({ kind: 'absent', reason: 'nothing-measured' })
  }
})
