import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { report } from '../../reports/ctrf.ts'
import { label } from '../../reports/sanitise.ts'
import { buildRecord } from '../record-builder.ts'
import { exampleReport, HOSTILE, reportOf } from './example-report.ts'

/** Its origin is told beside it. */
const SCHEMA = new URL('../fixtures/schemas/ctrf-0.0.json', import.meta.url)
const schema = z.fromJSONSchema(z.record(z.string(), z.json()).parse(JSON.parse(readFileSync(SCHEMA, 'utf8'))))

const Content = z.object({
  results: z.object({
    summary: z.record(z.string(), z.number()),
    tests: z.array(
      z.object({ name: z.string(), status: z.string(), rawStatus: z.string(), suite: z.array(z.string()) }),
    ),
  }),
})

const rendered = (input: ReturnType<typeof exampleReport>): unknown =>
  JSON.parse(report.render(input, { columns: 80, color: false }))

describe('ctrf', () => {
  const input = exampleReport()
  const written = rendered(input)
  const { summary, tests } = Content.parse(written).results

  test('is what the schema allows, which does not allow everything', () => {
    expect(schema.safeParse(written).error?.issues).toBeUndefined()
    expect(schema.safeParse(rendered(reportOf(buildRecord({ candidates: [] })))).success).toBe(true)
    const [first = {}] = tests
    const wrong = { ...first, status: 'accepted' }
    const results = { ...z.object({ results: z.looseObject({}) }).parse(written).results, tests: [wrong] }
    expect(schema.safeParse({ ...z.looseObject({}).parse(written), results }).success).toBe(false)
  })

  test('counts every candidate once', () => {
    const count = (status: string): number => tests.filter((one) => one.status === status).length
    expect(tests).toHaveLength(input.record.candidates.length)
    for (const status of ['passed', 'failed', 'skipped', 'pending', 'other'])
      expect(summary[status]).toBe(count(status))
    expect(summary).toMatchObject({ tests: tests.length, skipped: 1, other: 1, suites: 3 })
    expect((summary['stop'] ?? 0) - (summary['start'] ?? 0)).toBe(60_000)
  })

  test('keeps a fault of ours apart from failures, and hostile names text', () => {
    expect(tests.filter(({ status }) => status === 'other').map(({ rawStatus }) => rawStatus)).toEqual([
      'harness-fault',
    ])
    expect(tests.some(({ name }) => name === `two-sum ${label(HOSTILE)}`)).toBe(true)
  })
})
