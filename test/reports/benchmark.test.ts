import { expect, test } from 'vitest'
import { z } from 'zod'

import { report } from '../../reports/benchmark.ts'
import { exampleReport } from './example-report.ts'

/** What github.com/benchmark-action/github-action-benchmark reads as customBiggerIsBetter; `range` and `extra` may be left out. */
const Benches = z.array(
  z.strictObject({
    name: z.string().min(1),
    unit: z.enum(['share', 'ratio']),
    value: z.number(),
    range: z.string().optional(),
    extra: z.string().optional(),
  }),
)

test('headline figures that are better when higher, as ratios, under names of their own', () => {
  const input = exampleReport()
  const benches = Benches.parse(JSON.parse(report.render(input, { columns: 80, color: false })))
  expect(new Set(benches.map(({ name }) => name)).size).toBe(benches.length)
  const expected = input.scores.sets.flatMap((set) =>
    set.metrics.flatMap(({ id, headline, better, estimate }) =>
      headline && better === 'higher' && estimate.kind !== 'absent' ? [[`${set.set}: ${id}`, estimate.value]] : [],
    ),
  )
  expect(benches.map(({ name, value }) => [name, value])).toEqual(expected)
  expect(expected.length).toBeGreaterThan(4)
  const efficiency = benches.find(({ name }) => name === 'careful: eff@1')
  expect(efficiency?.range).toBe('± 0.062')
  expect(efficiency?.extra).toContain('certified')
})
