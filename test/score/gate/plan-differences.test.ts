import { expect, test } from 'vitest'

import { planDifferences } from '../../../harness/score/gate/plan-differences.ts'
import { buildRecord } from '../../record-builder.ts'

const { plan } = buildRecord().header

test('names every field that differs, with both values, and nothing of equal plans', () => {
  expect(planDifferences(plan, structuredClone(plan))).toEqual([])
  const other = { ...plan, levels: ['small'], limits: { ...plan.limits, horizon: 10 }, also: ['memory' as const] }
  expect(planDifferences(plan, other)).toEqual([
    'limits.horizon 20 and 10',
    'also [] and ["memory"]',
    'levels not given and ["small"]',
  ])
})
