import { expect, test } from 'vitest'

import { EFFORTS } from '../../harness/model/defaults.ts'
import { Effort } from '../../harness/model/plan.ts'
import { seconds } from '../../harness/model/units.ts'
import { askedEffort } from '../../harness/stats/asked-effort.ts'
import { stopping } from '../../harness/stats/stopping.ts'

test('who asks for nothing gets the effort as it is', () => {
  expect(askedEffort(EFFORTS.quick, {})).toEqual(EFFORTS.quick)
})

test('a target is a half-width of the ratio, alone decides, and may take more pairs than any precision', () => {
  const effort = askedEffort(EFFORTS.quick, { target: 0.02 })
  expect(Effort.parse(effort)).toEqual(effort)
  expect(Math.exp(effort.targetHalfWidth)).toBeCloseTo(1.02, 12)
  expect(effort.looks.at(-1)).toBeGreaterThan(EFFORTS.rigorous.looks.at(-1) ?? 0)
  const decided = [0.5, 0.52, 0.48, 0.55]
  expect(stopping({ values: decided, effort })).toEqual({ kind: 'continue', pairs: 6 })
  expect(stopping({ values: [0.5, 0.501, 0.502, 0.5], effort })).toEqual({ kind: 'stop', reason: 'precise' })
})

test('a budget is added to whatever effort there is', () => {
  const effort = askedEffort(EFFORTS.standard, { budget: seconds(3) })
  expect(effort).toEqual({ ...EFFORTS.standard, budget: seconds(3) })
  expect(askedEffort(EFFORTS.standard, { budget: seconds(3), target: 0.01 }).budget).toBe(seconds(3))
})

test('a target that is no half-width is a bug in the caller', () => {
  for (const target of [0, -0.02, 1, Number.NaN]) {
    expect(() => askedEffort(EFFORTS.quick, { target })).toThrow(RangeError)
  }
})
