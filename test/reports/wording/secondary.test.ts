import { expect, test } from 'vitest'

import { SecondaryFlag, type Secondary } from '../../../harness/model/secondary.ts'
import { bytes, mebibytes, milliseconds } from '../../../harness/model/units.ts'
import { report as comparison } from '../../../reports/comparison.ts'
import { FLAGS, secondaryRows } from '../../../reports/wording/secondary.ts'
import { WARNING_TEXTS } from '../../../reports/wording/warning.ts'
import { exampleReport } from '../example-report.ts'

const SECONDARY: Secondary = {
  measurement: 'a'.repeat(64),
  steady: { candidate: milliseconds(18), reference: milliseconds(20) },
  cold: { candidate: milliseconds(50), reference: milliseconds(25) },
  peak: { candidate: mebibytes(24), reference: bytes(0) },
  flags: ['mode-sensitive'],
}

test('a row for what was observed, and none for what was not', () => {
  expect(secondaryRows(SECONDARY)).toEqual([
    { name: 'steady, later calls', candidate: '18 ms', canonical: '20 ms', ratio: '0.90×' },
    { name: 'cold, first call', candidate: '50 ms', canonical: '25 ms', ratio: '2.00×' },
    { name: 'peak memory', candidate: '24 MiB', canonical: '0 B', ratio: '–' },
  ])
  expect(secondaryRows({ measurement: 'b', flags: [] })).toEqual([])
})

test('every flag has words here and as a warning', () => {
  expect(SecondaryFlag.options.length).toBeGreaterThan(2)
  for (const flag of SecondaryFlag.options) {
    expect(FLAGS[flag]).toMatch(/^[a-z-]+( [a-z]+)?: .*[^.]$/u)
    expect(WARNING_TEXTS[flag].remedy).not.toBe('')
  }
})

test('comparing shows the figures below the levels, and the flags in words', () => {
  const input = exampleReport()
  const text = comparison.render(input, { columns: 100, color: false })
  const [first, second] = text.split('\n\n')
  expect(first).toMatch(/^beside it +candidate +canonical +ratio$/mu)
  expect(first).toMatch(/^peak memory +24 MiB +12 MiB +2.00×$/mu)
  expect(second).toContain(`${FLAGS['carries-state']}.`)
  const without = comparison.render(
    { ...input, scores: { ...input.scores, secondary: [] } },
    { columns: 100, color: false },
  )
  expect(without).not.toContain('beside it')
})
