import { describe, expect, test } from 'vitest'

import { report } from '../../reports/annotations.ts'
import { buildRecord } from '../record-builder.ts'
import { exampleReport, HOSTILE, reportOf } from './example-report.ts'

const OPTIONS = { columns: 80, color: false }
const COMMAND = /^::(error|warning|notice) title=((?:[^:,%]|%25|%3A|%2C|%0A|%0D)*)::((?:[^%]|%25|%0A|%0D)*)$/u

/** Every line as the runner reads it. */
const read = (text: string): { kind: string; title: string; message: string }[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, kind, title, message] = COMMAND.exec(line) ?? []
      if (kind === undefined) throw new Error(`not a command: ${line}`)
      return { kind, title: title ?? '', message: message ?? '' }
    })

describe('annotations', () => {
  test('are commands, faults of ours before failures, and a notice with the claim', () => {
    const found = read(report.render(exampleReport(), OPTIONS))
    expect(found[0]?.title).toBe('harness fault%3A asks for trouble / edit-distance / harness-fault')
    expect(found.at(-1)?.kind).toBe('notice')
    expect(found.at(-1)?.message).toMatch(/^careful and hasty are not told apart/u)
    expect(found.some(({ kind, title }) => kind === 'warning' && title.startsWith('slower%3A'))).toBe(true)
  })

  test.each([1, 9, 10, 11, 500])('are at most ten of a kind, and the last counts what is left out: %i', (count) => {
    const many = reportOf(
      buildRecord({
        candidates: Array.from({ length: count }, (_, index) => [
          { set: 'a', problem: 'two-sum', name: `${index}`, verdict: 'wrong-answer' as const },
          { set: 'b', problem: 'two-sum', name: `${index}`, ratios: 3 },
        ]).flat(),
      }),
    )
    const found = read(report.render(many, OPTIONS))
    for (const kind of ['error', 'warning']) {
      const own = found.filter((one) => one.kind === kind)
      expect(own).toHaveLength(Math.min(count, 10))
      const said = own.filter(({ message }) => message.includes(' more ')).map(({ message }) => message.split(';')[0])
      expect(said).toEqual(count > 10 ? [`${count - 9} more ${kind}s`] : [])
    }
  })

  test('no text of a candidate begins a command or ends a title', () => {
    const hostile = `${HOSTILE}\n::error::boom\r\n::stop-commands::x, title=y`
    const text = report.render(
      reportOf(
        buildRecord({
          candidates: [
            { set: hostile, problem: 'two-sum', name: hostile, verdict: { kind: 'runtime-error', error: hostile } },
          ],
        }),
      ),
      OPTIONS,
    )
    const found = read(text)
    expect(found.map(({ kind }) => kind)).toEqual(['error', 'notice'])
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})
