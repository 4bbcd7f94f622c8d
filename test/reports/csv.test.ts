import { describe, expect, test } from 'vitest'

import { report } from '../../reports/csv.ts'
import { buildRecord } from '../record-builder.ts'
import { exampleReport, HOSTILE, reportOf } from './example-report.ts'

/** RFC 4180, strictly: a quoted field ends where its quote does, and lines end in CR LF. */
const parsed = (text: string): string[][] => {
  const rows: string[][] = []
  let rest = text
  let row: string[] = []
  while (rest !== '') {
    const [whole, quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/u.exec(rest) ?? []
    if (whole === undefined) throw new Error(`no field at ${JSON.stringify(rest.slice(0, 40))}`)
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
    rest = rest.slice(whole.length)
  }
  return rows
}

describe('csv', () => {
  const input = exampleReport()
  const [head = [], ...rows] = parsed(report.render(input, { columns: 80, color: false }))
  const at = (row: readonly string[], column: string): string => row[head.indexOf(column)] ?? 'no such column'

  test('has a row for each candidate and a cell for each column', () => {
    expect(rows).toHaveLength(input.record.candidates.length)
    for (const row of rows) expect(row).toHaveLength(head.length)
    expect(new Set(head).size).toBe(head.length)
    expect(rows.map((row) => at(row, 'key'))).toEqual(input.record.candidates.map(({ measurement }) => measurement))
  })

  test('has every digit of a figure, and nothing where there is none', () => {
    for (const score of input.scores.candidates) {
      const row = rows.find((one) => at(one, 'key') === score.measurement) ?? []
      expect(at(row, 'efficiency')).toBe(String(score.efficiency))
      const { speedup } = score
      expect(at(row, 'speedup')).toBe(speedup.kind === 'absent' ? '' : String(speedup.value))
      expect(at(row, 'speedup_low')).toBe(speedup.kind === 'interval' ? String(speedup.low) : '')
      expect(at(row, 'speedup_note')).toBe(speedup.kind === 'interval' ? '' : speedup.reason)
    }
    const unmeasured = rows.find((row) => at(row, 'verdict') === '') ?? []
    expect([at(unmeasured, 'set'), at(unmeasured, 'elapsed_s'), at(unmeasured, 'efficiency')]).toEqual([
      'hasty',
      '',
      '',
    ])
  })

  test('has the growth where it was observed', () => {
    expect(rows.filter((row) => at(row, 'growth') !== '').map((row) => at(row, 'growth_against_canonical'))).toEqual([
      'worse',
    ])
  })

  test('a name is text: nothing of it acts or is computed', () => {
    const names = ['=1+1', '+cmd', '-2', '@SUM(A1)', 'a,b', 'a"b', 'a\nb', HOSTILE]
    const text = report.render(
      reportOf(buildRecord({ candidates: names.map((name) => ({ set: 'careful', problem: 'two-sum', name })) })),
      { columns: 80, color: false },
    )
    const shown = parsed(text)
      .slice(1)
      .map((row) => row[2] ?? '')
    expect(shown.slice(0, 7)).toEqual(["'=1+1", "'+cmd", "'-2", "'@SUM(A1)", 'a,b', 'a"b', 'a⏎b'])
    expect(shown[7]).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})
