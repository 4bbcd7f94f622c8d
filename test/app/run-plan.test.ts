import { expect, it } from 'vitest'

import { runPlan } from '../../harness/app/run-plan.ts'
import { EFFORTS, EXTRAS, LIMITS, WARMUP_CALLS } from '../../harness/model/defaults.ts'
import { Precision, RunPlan } from '../../harness/model/plan.ts'
import { seconds } from '../../harness/model/units.ts'

it.each(Precision.options)('has the effort of %s and all limits', (precision) => {
  const plan = runPlan({ precision, seed: '0123456789abcdef' })
  expect(plan).toEqual({
    ...{ precision, effort: EFFORTS[precision], limits: LIMITS, warmupCalls: WARMUP_CALLS, seed: '0123456789abcdef' },
    ...{ also: EXTRAS[precision], v8: 'predictable' },
  })
  expect(RunPlan.parse(plan)).toEqual(plan)
})

it('takes what is asked for instead of what the precision has', () => {
  const plan = runPlan({ precision: 'quick', also: ['memory'], v8: 'default', target: 0.02, budget: seconds(9) })
  expect([plan.also, plan.v8, plan.effort.budget]).toEqual([['memory'], 'default', seconds(9)])
  expect(plan.effort.targetHalfWidth).toBeCloseTo(Math.log(1.02))
})

it('has levels only where some were chosen', () => {
  expect(runPlan({ precision: 'quick', levels: ['large'] }).levels).toEqual(['large'])
  expect('levels' in runPlan({ precision: 'quick', levels: undefined })).toBe(false)
})

it('draws a new seed each time, of 128 bits', () => {
  const seeds = Array.from({ length: 50 }, () => runPlan({ precision: 'quick' }).seed)
  expect(new Set(seeds).size).toBe(50)
  for (const seed of seeds) expect(seed).toMatch(/^[0-9a-f]{32}$/)
})
