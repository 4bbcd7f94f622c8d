import { readdirSync } from 'node:fs'

import { expect, test } from 'vitest'

import { report as annotations } from '../../reports/annotations.ts'
import { report as badge } from '../../reports/badge.ts'
import { report as bencher } from '../../reports/bencher.ts'
import { report as benchmark } from '../../reports/benchmark.ts'
import { report as comparison } from '../../reports/comparison.ts'
import { report as csv } from '../../reports/csv.ts'
import { report as ctrf } from '../../reports/ctrf.ts'
import { report as html } from '../../reports/html.ts'
import { report as json } from '../../reports/json.ts'
import { report as junit } from '../../reports/junit.ts'
import { report as markdown } from '../../reports/markdown.ts'
import { report as terminal } from '../../reports/terminal.ts'
import { exampleReport } from './example-report.ts'

/** One seeded record, one file a format. `vitest run test/reports -u` writes them anew; read the difference. */
const FORMATS = [annotations, badge, bencher, benchmark, comparison, csv, ctrf, html, json, junit, markdown, terminal]

test.each(FORMATS)('$name is what was read in review', async (report) => {
  const { name, fileName } = report
  const text = report.render(exampleReport(), { columns: 80, color: false })
  expect(text).toBe(report.render(exampleReport(), { columns: 80, color: false }))
  await expect(text).toMatchFileSnapshot(`../golden/${fileName ?? `${name}.txt`}`)
})

test('no format is without its golden', () => {
  const files = readdirSync(new URL('../golden', import.meta.url))
  for (const { name, fileName } of FORMATS) expect(files).toContain(fileName ?? `${name}.txt`)
})
