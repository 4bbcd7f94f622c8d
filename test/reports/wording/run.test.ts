import { describe, expect, test } from 'vitest'

import { countsOf, sayDenominators, sayIncomplete, sayMissing, sayRun } from '../../../reports/wording/run.ts'
import { buildRecord } from '../../record-builder.ts'
import { exampleReport, reportOf } from '../example-report.ts'

describe('the run in words', () => {
  const report = exampleReport()
  const hasty = report.scores.sets.find(({ set }) => set === 'hasty')
  if (hasty === undefined) throw new Error('the example has no set "hasty"')

  test('what was run', () => {
    expect(sayRun(report)).toEqual(['6 problems', '3 sets', '29 candidates', 'precision quick', 'seed 00000014'])
  })

  test('verdicts in the order of the kinds, without zeros', () => {
    expect(countsOf(hasty).map(({ kind, count }) => [kind, count])).toEqual([
      ['accepted', 3],
      ['too-slow', 1],
      ['wrong-answer', 1],
      ['unmeasured', 1],
    ])
  })

  test('figures with one denominator share a clause', () => {
    expect(sayDenominators(hasty)).toBe(
      'pass@1 and eff@1 over 5 problems and 5 candidates; speedup over 3 problems and 3 candidates (2 candidates left out)',
    )
  })

  test('missing problems are named', () => {
    expect(sayMissing(hasty, 5)).toBe('hasty has no candidate for course-schedule-order; not counted as failures')
    expect(sayMissing({ ...hasty, missing: [] }, 5)).toBeUndefined()
  })

  test('a whole run has nothing to add; an interrupted one and our own faults do', () => {
    const whole = buildRecord({ candidates: [{ set: 'a', problem: 'two-sum' }] })
    expect(sayIncomplete(reportOf(whole))).toEqual([])
    expect(sayIncomplete(report)).toEqual([
      'The run was interrupted: 1 candidate not measured; continue it with --resume.',
      '1 measurement failed through a fault of the harness or the machine, and is not scored.',
    ])
  })
})
