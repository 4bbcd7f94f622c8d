import { describe, expect, test } from 'vitest'

import { AbsenceReason } from '../../../harness/model/estimate.ts'
import { Comparison } from '../../../harness/model/score.ts'
import {
  ABSENCE_SENTENCES,
  ABSENCES,
  COMPARISONS,
  sayEstimate,
  sayRatio,
  sayShare,
  sayValue,
} from '../../../reports/wording/estimate.ts'

describe('sayEstimate', () => {
  test('a ratio with its interval, in the digits of the value', () => {
    expect(sayEstimate({ kind: 'interval', value: 1.309, low: 1.268, high: 1.352 })).toBe('1.31× (1.27–1.35)')
    expect(sayEstimate({ kind: 'interval', value: 0.0512, low: 0.049, high: 0.0533 })).toBe('0.051× (0.049–0.053)')
    expect(sayEstimate({ kind: 'interval', value: 12.34, low: 9.87, high: 15.4 })).toBe('12.3× (9.9–15.4)')
  })

  test('a point says that it has no interval, an absence why', () => {
    expect(sayEstimate({ kind: 'point', value: 1.31, reason: 'too-few-values' })).toBe('1.31× (no interval)')
    expect(sayEstimate({ kind: 'absent', reason: 'censored' })).toBe('stopped at limit')
    expect(sayValue({ kind: 'absent', reason: 'none-correct' }, 'share')).toBe('none correct')
  })

  test('a share has no times sign', () => {
    expect(sayEstimate({ kind: 'interval', value: 0.5, low: 0.25, high: 1 }, 'share')).toBe('0.50 (0.25–1.00)')
    expect(sayValue({ kind: 'point', value: 2.5, reason: 'too-few-values' }, 'ratio')).toBe('2.50×')
  })
})

test('a share is rounded to 0 or 1 only when it is', () => {
  expect([0, 0.0049, 0.994, 0.9951, 1].map(sayShare)).toEqual(['0.00', '<0.01', '0.99', '>0.99', '1.00'])
})

test('a ratio keeps about three significant digits and is never rounded to nothing', () => {
  expect([123.4, 0.00001, 0.0123, 1].map(sayRatio)).toEqual(['123×', '<0.0001×', '0.012×', '1.00×'])
})

test('every reason and every comparison has words', () => {
  expect(AbsenceReason.options.length).toBeGreaterThan(0)
  for (const reason of AbsenceReason.options) {
    expect(ABSENCES[reason]).toMatch(/\w/u)
    expect(ABSENCE_SENTENCES[reason]).toMatch(/\w/u)
  }
  expect(new Set(Comparison.options.map((comparison) => COMPARISONS[comparison].mark)).size).toBe(
    Comparison.options.length,
  )
  expect(COMPARISONS.unresolved.words).not.toMatch(/faster|slower/u)
})
