import { describe, expect, test } from 'vitest'

import { report } from '../../reports/markdown.ts'
import { buildRecord } from '../record-builder.ts'
import { exampleReport, HOSTILE, reportOf } from './example-report.ts'

const OPTIONS = { columns: 80, color: false }

describe('markdown', () => {
  const text = report.render(exampleReport(), OPTIONS)

  test('lists problems worst first', () => {
    const table = text.slice(text.indexOf('worst first'), text.indexOf('failures\n'))
    const order = [...table.matchAll(/^\| ([a-z-]+) \|/gmu)].flatMap(([, id]) =>
      id === undefined || id === 'problem' ? [] : [id],
    )
    expect(order.filter((id) => id !== '---')).toEqual([
      'lru-cache',
      'edit-distance',
      'course-schedule-order',
      'longest-substring-without-repeating-characters',
      'merge-intervals',
      'two-sum',
    ])
  })

  test('every row of a table has the cells of its head', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(20)
    let cells = 0
    for (const [index, row] of rows.entries()) {
      const count = row.split('|').length
      if (rows[index + 1]?.startsWith('| --- ') === true) cells = count
      expect(count).toBe(cells)
    }
  })

  test('text of a candidate stays text', () => {
    expect(text).not.toContain(HOSTILE)
    expect(text).not.toMatch(/<(?!br>|code>|\/code>)/u)
    expect(text).not.toContain('::')
    expect(text).toContain('&#60;img src=x onerror=alert(1)&#62;&#124;&#96;')
  })

  test('is cut below 900 KB with a sentence that counts what was cut', () => {
    const many = reportOf(
      buildRecord({
        candidates: Array.from({ length: 1_500 }, (_, index) => ({
          set: `set ${index % 3}`,
          problem: 'two-sum',
          name: `${index}`,
          verdict: { kind: 'wrong-answer', caseId: 'edge/0', why: '<'.repeat(300), input: '['.repeat(300) } as const,
        })),
      }),
    )
    const summary = report.render(many, OPTIONS)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(800_000)
    const kept = summary.split('\n').filter((line) => line.includes('| wrong answer |')).length
    expect(summary).toContain(`${1_500 - kept} failures cut to keep this summary below`)
  })

  test('a run without failures says so', () => {
    expect(report.render(reportOf(buildRecord({ candidates: [{ set: 'a', problem: 'two-sum' }] })), OPTIONS)).toContain(
      '### Failures\n\nNone.',
    )
  })
})
