import { describe, expect, test } from 'vitest'

import { timeIndex, timeSeries } from '../../../reports/html/time-series.ts'
import { read } from '../../../reports/reading.ts'
import { buildRecord } from '../../record-builder.ts'
import { reportOf } from '../example-report.ts'

const input = reportOf(
  buildRecord({
    noise: 0,
    problems: [{ id: 'two-sum', references: [{ name: 'sorting', ratios: 3, growth: 'n log n' }] }],
    candidates: [
      { set: 'quick', problem: 'two-sum', ratios: 0.5 },
      { set: 'stopped', problem: 'two-sum', verdict: 'too-slow', ratios: 2, censoredAt: 'medium' },
      { set: 'wrong', problem: 'two-sum', verdict: 'wrong-answer' },
    ],
  }),
)
const [problem] = input.record.problems
const series = problem === undefined ? [] : timeSeries(problem, read(input), timeIndex(input.scores), 6)
const named = (name: string): readonly (readonly [string, number, number])[] =>
  series.find((one) => one.name === name)?.points.map(({ kind, size, time }) => [kind, size, Math.round(time / 1e4)]) ??
  []

describe('timeSeries', () => {
  test('the canonical’s time at a level is that of its slowest case', () => {
    expect(named('canonical')).toEqual([
      ['measured', 2_000, 220],
      ['measured', 10_000, 880],
      ['measured', 40_000, 2_750],
    ])
  })

  test('references and candidates stand on the canonical’s scale', () => {
    expect(named('sorting (n log n)').map(([, , time]) => time)).toEqual([660, 2_640, 8_250])
    expect(named('quick').map(([, , time]) => time)).toEqual([110, 440, 1_375])
  })

  test('where a call was stopped there is a bound, and nothing beyond', () => {
    expect(named('stopped').map(([kind, size]) => [kind, size])).toEqual([
      ['measured', 2_000],
      ['stopped', 10_000],
    ])
  })

  test('what was not timed has no line', () => {
    expect(series.map(({ name }) => name)).toEqual(['canonical', 'sorting (n log n)', 'quick', 'stopped'])
    expect(problem === undefined ? [] : timeSeries(problem, read(input), timeIndex(input.scores), 1)).toHaveLength(3)
  })
})
