import { readdirSync } from 'node:fs'

import { expect, test } from 'vitest'

import { report as comparison } from '../../reports/comparison.ts'
import { report as html } from '../../reports/html.ts'
import { report as json } from '../../reports/json.ts'
import { report as junit } from '../../reports/junit.ts'
import { report as markdown } from '../../reports/markdown.ts'
import { report as terminal } from '../../reports/terminal.ts'
import { exampleReport } from './example-report.ts'

/** One seeded record, one file a format. `vitest run test/reports -u` writes them anew; read the difference. */
const FORMATS = [comparison, html, json, junit, markdown, terminal]

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
