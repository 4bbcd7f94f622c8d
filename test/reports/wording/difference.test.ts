import { describe, expect, test } from 'vitest'

import { sayDifference, sayP, sayRank, saySigned } from '../../../reports/wording/difference.ts'

describe('difference', () => {
  test.each([
    [{ kind: 'interval', value: 0.12, low: -0.034, high: 0.2 } as const, '+0.12 (−0.03 to +0.20)'],
    [{ kind: 'interval', value: -0.001, low: -0.5, high: 0.004 } as const, '0.00 (−0.50 to 0.00)'],
    [{ kind: 'point', value: -0.5, reason: 'too-few-values' } as const, '−0.50 (no interval)'],
    [{ kind: 'absent', reason: 'too-few-values' } as const, 'too few values'],
  ])('%j is %s', (estimate, words) => {
    expect(saySigned(estimate)).toBe(words)
    expect(sayDifference({ estimate, unit: 'share' })).toBe(words)
  })

  test('of ratios it is a ratio', () => {
    expect(sayDifference({ estimate: { kind: 'interval', value: 2, low: 1.5, high: 2.5 }, unit: 'ratio' })).toBe(
      '2.00× (1.50–2.50)',
    )
  })

  test('p is never rounded to 0', () => {
    expect([sayP(0.04567), sayP(1), sayP(0.001), sayP(0.000_2), sayP(0)]).toEqual([
      ...['p = 0.046', 'p = 1', 'p = 0.001', 'p < 0.001', 'p < 0.001'],
    ])
  })

  test('a rank is a range where it is open', () => {
    expect([sayRank({ best: 2, worst: 2 }), sayRank({ best: 1, worst: 3 })]).toEqual(['2', '1–3'])
  })
})
