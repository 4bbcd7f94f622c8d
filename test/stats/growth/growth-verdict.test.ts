import { describe, expect, test } from 'vitest'

import type { Estimate } from '../../../harness/model/estimate.ts'
import type { Growth, GrowthFinding } from '../../../harness/model/growth.ts'
import { againstClass, growthVerdict } from '../../../harness/stats/growth/growth-verdict.ts'

const interval = (value: number): Estimate => ({ kind: 'interval', value, low: value - 0.05, high: value + 0.05 })

const finding = (basis: GrowthFinding['basis'], growth: Growth, ...open: readonly Growth[]): GrowthFinding => ({
  ...{ growth, notExcluded: [growth, ...open], exponent: interval(1), basis },
})

describe('against a class', () => {
  test.each([
    [finding('counts', 'n^2'), 'n', 'worse'],
    [finding('counts', 'n'), 'n', 'consistent'],
    [finding('time', 'n', 'n log n'), 'n log n', 'consistent'],
    [finding('time', 'n sqrt n', 'n^2'), 'n', 'worse'],
    [finding('counts', 'n'), 'n^2', 'better'],
    [finding('counts', 'n'), 'n log n', 'inconclusive'],
    [finding('time', 'n', 'n^2'), 'n sqrt n', 'inconclusive'],
    [finding('time', 'n^2', 'n', 'n sqrt n'), 'n', 'inconclusive'],
  ] as const)('%o against %s: %s', (seen, standard, verdict) => {
    expect(againstClass(seen, standard)).toBe(verdict)
  })
})

describe('against the canonical', () => {
  const verdict = (candidate: GrowthFinding, canonical: GrowthFinding, slope: Estimate, declared?: Growth) =>
    growthVerdict({ candidate, canonical, slope, declared })

  test('all classes above and a slope above 0: worse; the mirror image: better', () => {
    const [slow, fast] = [finding('counts', 'n^2'), finding('counts', 'n')]
    expect(verdict(slow, fast, interval(1))).toBe('worse')
    expect(verdict(fast, slow, interval(-1))).toBe('better')
  })

  test('the slope must agree', () => {
    const [slow, fast] = [finding('counts', 'n^2'), finding('counts', 'n')]
    expect(verdict(slow, fast, { kind: 'interval', value: 0.3, low: -0.2, high: 0.8 })).toBe('inconclusive')
    expect(verdict(fast, slow, { kind: 'interval', value: -0.3, low: -0.8, high: 0.2 })).toBe('inconclusive')
    expect(verdict(slow, fast, { kind: 'absent', reason: 'too-few-values' })).toBe('inconclusive')
  })

  test('a class in common is consistent, unless the ratio grows by more than a logarithm', () => {
    const [one, other] = [finding('time', 'n', 'n log n', 'n sqrt n'), finding('time', 'n sqrt n', 'n^2')]
    expect(verdict(one, other, interval(0.1))).toBe('consistent')
    expect(verdict(one, other, interval(-0.1))).toBe('consistent')
    expect(verdict(one, other, interval(0.5))).toBe('inconclusive')
  })

  test('a logarithm that a built-in may hide is held against no one, unless the author knows that there is none', () => {
    const [plain, logarithmic] = [finding('counts', 'n'), finding('counts', 'n log n')]
    expect(verdict(logarithmic, plain, interval(0.1))).toBe('inconclusive')
    expect(verdict(logarithmic, plain, interval(0.1), 'n log n')).toBe('inconclusive')
    expect(verdict(logarithmic, plain, interval(0.1), 'n')).toBe('worse')
    expect(verdict(plain, logarithmic, interval(-0.1))).toBe('inconclusive')
  })
})
