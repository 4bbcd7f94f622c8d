import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { report } from '../../reports/bencher.ts'
import { buildRecord } from '../record-builder.ts'
import { exampleReport, HOSTILE, reportOf } from './example-report.ts'

/**
 * The schema at https://bencher.dev/bmf.json, restated: benchmarks by name, in each measures by name, in each a value and
 * perhaps its bounds. Stricter than there, where other keys are ignored. Names of measures have at most 64 characters,
 * those of benchmarks 1 024.
 */
const Bmf = z.record(
  z.string().min(1).max(1_024),
  z.record(
    z.string().min(1).max(64),
    z.strictObject({ value: z.number(), lower_value: z.number().optional(), upper_value: z.number().optional() }),
  ),
)

const rendered = (input: ReturnType<typeof exampleReport>): z.infer<typeof Bmf> =>
  Bmf.parse(JSON.parse(report.render(input, { columns: 80, color: false })))

describe('bencher', () => {
  test('has the headline figures of each set with their bounds, and what is absent has no entry', () => {
    const input = exampleReport()
    const found = rendered(input)
    for (const set of input.scores.sets) {
      for (const { estimate, id } of set.metrics.filter(({ headline }) => headline)) {
        const entry = found[set.set]?.[id]
        const { value } = { value: undefined, ...estimate }
        const { low, high } = { low: undefined, high: undefined, ...estimate }
        expect([entry?.value, entry?.lower_value, entry?.upper_value]).toEqual([value, low, high])
      }
    }
    expect(Object.keys(found)).toContain('careful/two-sum')
    expect(Object.keys(found)).not.toContain('hasty/edit-distance')
  })

  test('sets whose names look the same stay two', () => {
    const sets = ['a\nb', 'a⏎b', HOSTILE]
    const found = rendered(reportOf(buildRecord({ candidates: sets.map((set) => ({ set, problem: 'two-sum' })) })))
    expect(Object.keys(found).filter((name) => !name.includes('/two-sum'))).toHaveLength(3)
  })
})
