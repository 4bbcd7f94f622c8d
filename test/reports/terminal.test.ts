import { stripVTControlCharacters } from 'node:util'

import { describe, expect, test } from 'vitest'

import { report } from '../../reports/terminal.ts'
import { textWidth } from '../../reports/text-width.ts'
import { buildRecord } from '../record-builder.ts'
import { exampleReport, HOSTILE, reportOf } from './example-report.ts'

/** Many sets with names of every kind: more than fit side by side. */
const crowded = reportOf(
  buildRecord({
    candidates: [
      'plain',
      '日本語のモデル',
      HOSTILE,
      'a-very-long-name-that-goes-on-'.repeat(3),
      'e',
      'f',
      'g',
      'h',
      'i',
      'j',
    ].map((set, index) => ({ set, problem: 'two-sum', ratios: 1 + index / 4 })),
  }),
)

describe('terminal', () => {
  test.each([80, 100, 160])('no line is wider than %i columns', (columns) => {
    for (const input of [exampleReport(), exampleReport(1), crowded]) {
      for (const color of [true, false]) {
        const lines = stripVTControlCharacters(report.render(input, { columns, color })).split('\n')
        expect(lines.length).toBeGreaterThan(10)
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns)
      }
    }
  })

  test('colour adds nothing but colour, and no colour adds none', () => {
    const colored = report.render(exampleReport(), { columns: 80, color: true })
    const plain = report.render(exampleReport(), { columns: 80, color: false })
    expect(colored).toContain('\u001b[')
    expect(plain).not.toContain('\u001b')
    expect(stripVTControlCharacters(colored).replaceAll(/ +$/gmu, '')).toBe(plain)
  })

  test('says every headline figure, what it is about, and what is missing', () => {
    const text = report.render(exampleReport(), { columns: 160, color: false })
    expect(text).toContain('careful and hasty are not told apart')
    expect(text).toMatch(/the difference is \+0\.59 \(\+0\.21 to \+0\.9\d\) over the 5 problems that both/u)
    expect(text).toContain('ranks by eff@1: careful 1–3, hasty 1–3, asks for trouble 1–3.')
    expect(text).toMatch(/careful +12\/12 +1\.00 \(0\.54–1\.00\)/u)
    expect(text).toContain('hasty has no candidate for course-schedule-order')
    expect(text).toContain('seed 00000014')
    expect(text).toContain('pinned to core 1')
  })

  test('says who is ahead where the difference over common problems leaves no doubt', () => {
    const problems = Array.from({ length: 8 }, (_, index) => ({ id: `problem-${index}` }))
    const candidates = problems.flatMap(({ id }) => [
      { set: 'quick', problem: id, ratios: 1 },
      { set: 'slow', problem: id, ratios: 1.9 },
    ])
    const told = report.render(reportOf(buildRecord({ problems, candidates })), { columns: 160, color: false })
    expect(told).toContain('quick is ahead of slow')
    expect(told).toMatch(/the difference is \+0\.42 \(\+0\.42 to \+0\.4\d\) over the 8 problems that both answered/u)
    const few = candidates.filter(({ problem }) => problem === 'problem-0' || problem === 'problem-1')
    const open = report.render(reportOf(buildRecord({ problems, candidates: few })), { columns: 160, color: false })
    expect(open).toContain('quick and slow are not told apart')
    expect(open).not.toContain('is ahead of')
  })

  test.each([80, 160])('figures beyond the headline are shown when asked for, in %i columns', (columns) => {
    const input = exampleReport()
    const text = report.render(input, { columns, color: false, everyMetric: true })
    const beyond = input.scores.sets[0]?.metrics.filter(({ headline }) => !headline) ?? []
    expect(beyond.length).toBeGreaterThan(1)
    for (const { id } of beyond) {
      expect(text).toContain(`\n${id} `)
      expect(report.render(input, { columns, color: false })).not.toContain(`\n${id} `)
    }
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns)
    for (const line of report.render(crowded, { columns, color: false, everyMetric: true }).split('\n')) {
      expect(textWidth(line)).toBeLessThanOrEqual(columns)
    }
  })

  test('weak isolation is said loudly, with the remedy; enough isolation is not', () => {
    const weak = report.render(exampleReport(2), { columns: 160, color: false })
    expect(weak).toContain('WARNING')
    expect(weak).toContain('apt-get install bubblewrap')
    expect(report.render(exampleReport(4), { columns: 160, color: false })).not.toContain('WARNING')
  })

  test('nothing unresolved carries the mark of faster or slower', () => {
    const input = exampleReport()
    const unresolved = input.scores.candidates.filter(({ comparison }) => comparison === 'unresolved')
    expect(unresolved.length).toBeGreaterThan(0)
    const lines = report.render(input, { columns: 160, color: false }).split('\n')
    const row = lines.find((line) => line.startsWith('merge-intervals'))
    expect(row).toMatch(/merge-intervals +0\.98× \(0\.95–1\.01\) \? 2\/2/u)
  })

  test('a record without sets still says so', () => {
    expect(report.render(reportOf(buildRecord({ candidates: [] })), { columns: 80, color: false })).toContain(
      'No set was scored.',
    )
  })

  test('the width it is told is held within 80 and 160', () => {
    const at = (columns: number): string => report.render(exampleReport(), { columns, color: false })
    expect(at(20)).toBe(at(80))
    expect(at(1_000)).toBe(at(160))
  })
})
