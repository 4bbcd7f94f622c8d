import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import type { Estimate } from '../../harness/model/estimate.ts'
import { report } from '../../reports/badge.ts'
import type { ReportInput } from '../../reports/reporter.ts'
import { buildRecord } from '../record-builder.ts'
import { exampleReport, HOSTILE, reportOf } from './example-report.ts'

/** The keys of https://shields.io/badges/endpoint-badge that are used here. */
const Badge = z.strictObject({
  schemaVersion: z.literal(1),
  label: z.string().min(1).max(60),
  message: z.string().min(1).max(60),
  color: z.enum(['brightgreen', 'green', 'yellow', 'orange', 'red', 'lightgrey']),
})

const badge = (input: ReportInput): z.infer<typeof Badge> =>
  Badge.parse(JSON.parse(report.render(input, { columns: 80, color: false })))

/** The same report with the first set's eff@1 as told. */
const having = (estimate: Estimate): ReportInput => {
  const { record, scores } = exampleReport()
  const sets = scores.sets.map((set, index) => ({
    ...set,
    metrics: set.metrics.map((metric) => (index === 0 && metric.id === 'eff@1' ? { ...metric, estimate } : metric)),
  }))
  return { record, scores: { ...scores, sets } }
}
const interval = (low: number, value: number, high: number): Estimate => ({ kind: 'interval', value, low, high })

describe('badge', () => {
  test('says the first set’s figure with its interval', () => {
    expect(badge(exampleReport())).toMatchObject({ label: 'eff@1 of careful', message: '0.94 (0.88–1.00)' })
  })

  test.each([
    [interval(0.91, 0.95, 0.99), 'brightgreen'],
    [interval(0.5, 0.99, 1), 'yellow'],
    [interval(0.1, 0.3, 0.6), 'red'],
    [{ kind: 'point', value: 0.8, reason: 'too-few-values' } as const, 'green'],
    [{ kind: 'absent', reason: 'nothing-measured' } as const, 'lightgrey'],
  ])('its colour is that of what is sure: %j is %s', (estimate, color) => {
    expect(badge(having(estimate)).color).toBe(color)
  })

  test('a run that is not certified is grey and says so', () => {
    const input = having(interval(0.91, 0.95, 0.99))
    const checks = [{ name: 'pair-spread' as const, holds: false, seen: 'wide' }]
    const scores = { ...input.scores, certificate: { kind: 'not-certified' as const, checks } }
    expect(badge({ ...input, scores })).toMatchObject({
      color: 'lightgrey',
      message: '0.95 (0.91–0.99), not certified',
    })
  })

  test('a name of any kind fits, and no set is no green', () => {
    badge(reportOf(buildRecord({ candidates: [{ set: HOSTILE, problem: 'two-sum' }] })))
    badge(reportOf(buildRecord({ candidates: [{ set: 'x'.repeat(119), problem: 'two-sum' }] })))
    expect(badge(reportOf(buildRecord({ candidates: [] })))).toMatchObject({ message: 'no set', color: 'lightgrey' })
  })
})
