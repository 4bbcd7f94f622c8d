import { describe, expect, test } from 'vitest'

import { countAccepted, read, speedupBound } from '../../reports/reading.ts'
import { buildRecord } from '../record-builder.ts'
import { exampleReport, reportOf } from './example-report.ts'

describe('read', () => {
  const report = exampleReport()
  const reading = read(report)

  test('keeps every candidate, measured or not', () => {
    expect(reading.rows.length).toBe(report.record.candidates.length)
    expect(reading.rows.filter(({ measurement }) => measurement === undefined).length).toBe(1)
    expect(reading.rows.filter(({ score }) => score === undefined).length).toBe(2)
  })

  test('a cell shows the candidate that the scores call best', () => {
    const cells = report.scores.sets.flatMap((set) =>
      set.problems.map(({ problem, best }) => ({ cell: reading.cell(set.set, problem), best })),
    )
    const timed = cells.flatMap(({ cell, best }) =>
      cell.kind === 'timed' ? [{ shown: cell.score.speedup, best }] : [],
    )
    expect(timed.length).toBe(9)
    expect(timed.map(({ shown }) => shown)).toEqual(timed.map(({ best }) => best))
    const others = cells.filter(({ cell }) => cell.kind !== 'timed')
    expect(others.length).toBe(8)
    expect(others.every(({ best }) => best.kind === 'absent')).toBe(true)
  })

  test('shows a timed candidate before one that was stopped, though that is worth more', () => {
    const stopped = {
      set: 'one',
      problem: 'two-sum',
      name: 'stopped',
      verdict: 'too-slow',
      censoredAt: 'large',
    } as const
    const slow = { set: 'one', problem: 'two-sum', name: 'slow', ratios: 6 }
    for (const candidates of [
      [stopped, slow],
      [slow, stopped],
    ]) {
      const own = reportOf(buildRecord({ candidates }))
      const efficiency = (name: string): number =>
        own.scores.candidates.find((candidate) => candidate.name === name)?.efficiency ?? NaN
      expect(efficiency('stopped')).toBeGreaterThan(efficiency('slow'))
      expect(read(own).cell('one', 'two-sum')).toMatchObject({ kind: 'timed', best: { candidate: { name: 'slow' } } })
    }
  })

  test('tells a missing candidate from a failed and from a stopped one', () => {
    expect(reading.cell('hasty', 'course-schedule-order').kind).toBe('missing')
    const wrong = reading.cell('hasty', 'lru-cache')
    expect(wrong.kind === 'failed' ? speedupBound(wrong.measurement) : 'not failed').toBeUndefined()
    const slow = reading.cell('hasty', 'edit-distance')
    expect(slow.kind === 'failed' ? speedupBound(slow.measurement) : undefined).toBeCloseTo(1 / 20, 10)
  })

  test('a measurement that is not whole counts as none', () => {
    const { record, scores } = report
    const [first, ...others] = scores.candidates
    const cut = read({ record, scores: { ...scores, candidates: others } })
    const row = cut.rows.find(({ candidate }) => candidate.measurement === first?.measurement)
    expect(row).toMatchObject({ measurement: undefined, score: undefined })
  })

  test('counts accepted candidates of a cell', () => {
    const cell = reading.cell('hasty', 'two-sum')
    expect(cell.kind === 'missing' ? undefined : [countAccepted(cell.rows), cell.rows.length]).toEqual([1, 2])
  })
})
