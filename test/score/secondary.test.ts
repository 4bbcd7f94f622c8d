import { describe, expect, test } from 'vitest'

import { Secondary, type SecondaryFlag } from '../../harness/model/secondary.ts'
import { mebibytes, milliseconds, ratio } from '../../harness/model/units.ts'
import { secondary } from '../../harness/score/secondary.ts'
import { withObservations } from '../built-trials.ts'
import { buildRecord } from '../record-builder.ts'

/** One candidate as fast as the canonical at first calls, slowest on the adversarial family. */
const RECORD = buildRecord({ candidates: [{ set: 'one', problem: 'two-sum', ratios: 1 }] })

const only = (record: Parameters<typeof secondary>[0]): Secondary => {
  const [first, ...rest] = secondary(record)
  if (first === undefined || rest.length > 0) throw new Error('one measurement')
  return first
}

const flagsAt = (steadyRatio: number): SecondaryFlag[] => only(withObservations(RECORD, () => steadyRatio)).flags

describe('secondary', () => {
  test('steady is the median of calls 6 to 10, cold the first call', () => {
    const found = only(withObservations(RECORD, () => 0.9))
    expect(Secondary.parse(found)).toEqual(found)
    expect(found.steady).toEqual({ candidate: milliseconds(18), reference: milliseconds(20) })
    expect(found.cold).toEqual({ candidate: milliseconds(32), reference: milliseconds(28) })
  })

  test('fewer calls than six have no steady state', () => {
    const record = withObservations(RECORD, () => 1)
    const short = record.measurements.map((measurement) =>
      measurement.repeated === undefined
        ? measurement
        : { ...measurement, repeated: { ...measurement.repeated, candidate: [milliseconds(1), milliseconds(1)] } },
    )
    const found = only({ ...record, measurements: short })
    expect(found.steady).toBeUndefined()
    expect(found.cold?.candidate).toBe(milliseconds(1))
    expect(found.flags).toEqual([])
  })

  test('load and warm-up are medians of the refined rounds at the top level', () => {
    const { load, warmup } = only(RECORD)
    expect(load).toEqual({ candidate: milliseconds(0.4), reference: milliseconds(0.4) })
    if (warmup === undefined) throw new Error('no warm-up')
    expect(ratio(warmup.reference, milliseconds(0.275))).toBeGreaterThan(0.8)
    expect(ratio(warmup.reference, milliseconds(0.275))).toBeLessThan(1.2)
  })

  test("memory stands beside the canonical's on the same input, and nowhere else", () => {
    const record = withObservations(RECORD, () => 1)
    expect(only(record).peak).toEqual({ candidate: mebibytes(24), reference: mebibytes(12) })
    expect(only(record).allocated).toEqual({ candidate: mebibytes(60), reference: mebibytes(30) })
    expect(only({ ...record, canonicals: [] })).not.toHaveProperty('peak')
    const elsewhere = record.canonicals.map((line) =>
      line.memory === undefined ? line : { ...line, memory: { ...line.memory, caseId: 'large/random' } },
    )
    expect(only({ ...record, canonicals: elsewhere })).not.toHaveProperty('allocated')
  })

  test('only what was timed is listed', () => {
    const wrong = buildRecord({ candidates: [{ set: 'one', problem: 'two-sum', verdict: 'wrong-answer' }] })
    expect(secondary(wrong)).toEqual([])
  })
})

describe('flags', () => {
  test('mode-sensitive beyond a quarter either way, carries-state beyond three times better', () => {
    expect(flagsAt(1)).toEqual([])
    expect(flagsAt(1.2)).toEqual([])
    expect(flagsAt(1.4)).toEqual(['mode-sensitive'])
    expect(flagsAt(0.7)).toEqual(['mode-sensitive'])
    expect(flagsAt(0.2)).toEqual(['mode-sensitive', 'carries-state'])
    expect(flagsAt(5)).toEqual(['mode-sensitive'])
  })

  test('nothing is said where there is no refined pair to compare with', () => {
    const record = withObservations(RECORD, () => 0.1)
    const measurements = record.measurements.map((measurement) => ({
      ...measurement,
      timings: measurement.timings.map((timing) => ({
        ...timing,
        pairs: timing.pairs.filter(({ purpose }) => purpose === 'screen'),
      })),
    }))
    expect(only({ ...record, measurements }).flags).toEqual([])
  })

  test('small is taken from the warnings of the measurement', () => {
    const measurements = RECORD.measurements.map((measurement) => ({
      ...measurement,
      warnings: ['small-top-level' as const, 'load-charged' as const],
    }))
    expect(only({ ...RECORD, measurements }).flags).toEqual(['small-top-level'])
  })
})
