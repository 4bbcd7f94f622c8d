import { stripVTControlCharacters } from 'node:util'

import { describe, expect, test } from 'vitest'

import type { Comparison } from '../../harness/model/score.ts'
import { report } from '../../reports/comparison.ts'
import type { ReportInput } from '../../reports/reporter.ts'
import { textWidth } from '../../reports/text-width.ts'
import { ISOLATION_WARNING } from '../../reports/wording/machine.ts'
import { buildRecord, type BuiltCandidate } from '../record-builder.ts'
import { exampleReport, HOSTILE, reportOf } from './example-report.ts'

const render = (input: ReportInput, columns = 160): string => report.render(input, { columns, color: false })
const mine = (built: Partial<BuiltCandidate> = {}): BuiltCandidate => ({ set: 'mine', problem: 'two-sum', ...built })
const comparing = (built: Partial<BuiltCandidate>): string =>
  render(reportOf(buildRecord({ candidates: [mine(built)] })))

/** The same report with the one candidate's comparison and speedup as told. */
const claiming = (comparison: Comparison | undefined): string => {
  const { record, scores } = reportOf(buildRecord({ candidates: [mine()] }))
  const speedup = { kind: 'interval', value: 2, low: 1.6, high: 2.5 } as const
  const candidates = scores.candidates.map((candidate) => ({ ...candidate, speedup, comparison }))
  expect(candidates).toHaveLength(1)
  return render({ record, scores: { ...scores, candidates } }).split('\n')[0] ?? ''
}

describe('comparison', () => {
  test('faster in times of the speed, slower in times of the time, with the interval turned over', () => {
    expect(claiming('faster')).toBe('mine on two-sum: 2.00× (1.60–2.50) faster than the canonical')
    expect(claiming('slower')).toBe('mine on two-sum: 0.50× (0.40–0.63) slower than the canonical')
  })

  test('nothing equal or unresolved is called faster or slower', () => {
    const equal = claiming('equal')
    expect(equal).toBe('mine on two-sum: as fast as the canonical within ±3 %: takes 0.50× (0.40–0.63) of its time')
    for (const text of [claiming('unresolved'), claiming(undefined)]) {
      expect(text).toContain('not told apart from the canonical: takes 0.50× (0.40–0.63) of its time')
      expect(text).toContain('--precision')
    }
    for (const text of [equal, claiming('unresolved'), claiming(undefined)]) expect(text).not.toMatch(/faster|slower/)
  })

  test('what the scores say is what is claimed', () => {
    expect(comparing({ ratios: 0.5 })).toMatch(/^mine on two-sum: (?:1\.9|2\.0)\d× \(.*\) faster than the canonical$/mu)
    expect(comparing({ ratios: 2 })).toMatch(/^mine on two-sum: (?:1\.9|2\.0)\d× \(.*\) slower than the canonical$/mu)
    expect(comparing({ ratios: 1 })).toMatch(/as fast as the canonical within ±3 %/u)
    expect(comparing({ ratios: 3, pairs: 1 })).toMatch(/not told apart .*: takes \d\.\d+× \(no interval\)/u)
  })

  test('shows every level with its size, its slowest input and the canonical’s time there', () => {
    const input = reportOf(buildRecord({ candidates: [mine({ ratios: 2 })], noise: 0 }))
    const lines = render(input).split('\n')
    expect(lines[1]).toMatch(/^level +n +slowest input +canonical +takes, of the canonical’s time$/u)
    expect(lines.slice(2, 5)).toEqual([
      expect.stringMatching(/^small +2,000 +adversarial +2\.2 ms +2\.00× \(no interval\)$/u),
      expect.stringMatching(/^medium +10,000 +adversarial +8\.8 ms +2\.00× \(no interval\)$/u),
      expect.stringMatching(/^large +40,000 +adversarial +27\.5 ms +2\.00× \(2\.00–2\.00\)$/u),
    ])
  })

  test('the slowest input is the candidate’s own', () => {
    const ratios = ({ family }: { family: string }): number => (family === 'random' ? 4 : 1)
    const text = render(reportOf(buildRecord({ candidates: [mine({ ratios })], noise: 0 })))
    expect(text.match(/^(?:small|medium|large) .* random .*4\.00×/gmu)).toHaveLength(3)
  })

  test('names the verdict and the reason of what was not accepted', () => {
    const slow = comparing({ verdict: 'too-slow', ratios: 3, censoredAt: 'large' })
    expect(slow).toMatch(/^mine on two-sum: too slow: right wherever it finished; stopped on case/u)
    expect(slow).toMatch(/^small /mu)
    const wrong = comparing({ verdict: 'wrong-answer' })
    expect(wrong).toMatch(/^mine on two-sum: wrong answer: on case/u)
    expect(wrong).not.toMatch(/faster|slower|^level/mu)
  })

  test('a set of several candidates is told apart by their names; one alone goes by its set', () => {
    const candidates = [mine({ name: 'a' }), mine({ name: 'b' }), { set: 'other', problem: 'two-sum', name: 'c' }]
    const text = render(reportOf(buildRecord({ candidates })))
    const who = [...text.matchAll(/^(\S+) on two-sum:/gmu)].map(([, name]) => name)
    expect(who).toEqual(['mine/a', 'mine/b', 'other'])
  })

  test('weak isolation is said, enough isolation is not', () => {
    expect(render(exampleReport(2))).toContain(ISOLATION_WARNING)
    expect(render(exampleReport(3))).not.toContain(ISOLATION_WARNING)
  })

  test('no line of words is wider than the terminal, and nothing hostile gets through', () => {
    const input = reportOf(buildRecord({ candidates: [mine({ set: HOSTILE }), mine({ set: 'long-'.repeat(20) })] }))
    for (const shown of [input, exampleReport(1)]) {
      for (const color of [true, false]) {
        const text = report.render(shown, { columns: 80, color })
        const lines = stripVTControlCharacters(text).split('\n')
        expect(lines.length).toBeGreaterThan(5)
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(80)
        // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
        expect(stripVTControlCharacters(text)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E\u200B]/u)
      }
    }
  })

  test('colour adds nothing but colour', () => {
    const colored = report.render(exampleReport(2), { columns: 80, color: true })
    expect(colored).toContain('\u001b[')
    const plain = report.render(exampleReport(2), { columns: 80, color: false })
    expect(plain).not.toContain('\u001b')
    expect(stripVTControlCharacters(colored).replaceAll(/ +$/gmu, '')).toBe(plain)
  })
})
