import { describe, expect, test } from 'vitest'

import { Growth, GrowthVerdict, type GrowthFinding, type GrowthSummary } from '../../../harness/model/growth.ts'
import { CLASSES, GROWTH_VERDICTS, sayClass, sayFinding } from '../../../reports/wording/growth.ts'

const finding: GrowthFinding = {
  growth: 'n log n',
  notExcluded: ['n', 'n log n'],
  exponent: { kind: 'interval', value: 1.081, low: 1.02, high: 1.14 },
  basis: 'counts',
}
const sure: GrowthFinding = { ...finding, notExcluded: ['n log n'], basis: 'time' }

const summary = (found: GrowthFinding | undefined): GrowthSummary => ({
  ...{ againstDeclared: 'consistent', againstCanonical: 'consistent', families: [] },
  worst: {
    ...{ family: 'random', slope: { kind: 'absent', reason: 'too-few-values' } },
    ...{ againstDeclared: 'consistent', againstCanonical: 'consistent' },
    ...(found === undefined ? {} : { finding: found }),
  },
})

describe('growth in words', () => {
  test('every class and every verdict has words of its own', () => {
    expect(new Set(Growth.options.map((growth) => CLASSES[growth])).size).toBe(Growth.options.length)
    expect(new Set(GrowthVerdict.options.map((verdict) => GROWTH_VERDICTS[verdict].words)).size).toBe(4)
  })

  test('says the class, what else is open, the exponent and what it was read from', () => {
    expect(sayFinding({ finding })).toBe('n log n (or n), exponent 1.08 (1.02–1.14), by counted work')
    expect(sayFinding({ finding: sure })).toBe('n log n, exponent 1.08 (1.02–1.14), by time')
    expect(sayFinding({ finding: undefined })).toBe('too few sizes to tell')
  })

  test('in a cell a question mark says that other classes are open', () => {
    expect([sayClass(summary(finding)), sayClass(summary(sure)), sayClass(summary(undefined))]).toEqual([
      ...['n log n?', 'n log n', '–'],
    ])
  })
})
