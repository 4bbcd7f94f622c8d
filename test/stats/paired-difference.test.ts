import { expect, test } from 'vitest'

import { overProblems } from '../../harness/stats/over-problems.ts'
import { pairedDifference } from '../../harness/stats/paired-difference.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { comparisonVectors } from '../vectors/comparison-vectors.ts'
import { coverage } from './coverage.ts'
import { expectInterval } from './interval-vectors.ts'

const options = { alpha: 0.05, seed: 1 }

test("agrees with scipy's paired t interval", () => {
  for (const { differences, alpha, interval } of comparisonVectors().paired) {
    expectInterval(pairedDifference({ differences, kind: 'plain', alpha, seed: 1 }), interval)
  }
})

test('a difference of shares stays within [−1, 1]; from 30 problems the bootstrap over problems', () => {
  const wide = pairedDifference({ differences: [1, 1, -1], kind: 'share', ...options })
  expect(wide).toMatchObject({ kind: 'interval', low: -1, high: 1 })
  const random = seededRandom(4)
  const differences = random.list(40, () => random.float() - 0.4)
  const same = overProblems({ values: differences, kind: 'plain', ...options })
  expect(pairedDifference({ differences, kind: 'share', ...options })).toEqual(same)
})

test('differences all alike: an interval by counting for shares, a point otherwise', () => {
  const point = { kind: 'point', value: 0.2, reason: 'too-few-values' }
  expect(pairedDifference({ differences: [0.2, 0.2], kind: 'plain', ...options })).toEqual(point)
  expect(pairedDifference({ differences: [0.2], kind: 'share', ...options })).toEqual(point)
  expect(pairedDifference({ differences: [], kind: 'share', ...options })).toEqual({
    kind: 'absent',
    reason: 'nothing-measured',
  })
  // 0.05^(1/12) = 0.7790…: another outcome on more than 22.1 % of problems would have been seen.
  const none = pairedDifference({ differences: Array.from({ length: 12 }, () => 0), kind: 'share', ...options })
  if (none.kind !== 'interval') throw new Error('no interval')
  expect(none.high).toBeCloseTo(1 - 0.05 ** (1 / 12), 12)
  expect(none.low).toBeCloseTo(-none.high, 12)
  const all = pairedDifference({ differences: Array.from({ length: 12 }, () => 1), kind: 'share', ...options })
  expect(all).toMatchObject({ kind: 'interval', value: 1, high: 1 })
})

test.each([{ size: 12 }, { size: 60 }])(
  'two sets that seldom differ on $size problems: covered in 92.5 % or more',
  ({ size }) => {
    const covered = coverage({
      seed: 31 + size,
      trials: 1_000,
      truth: 0.1,
      experiment: (random) =>
        pairedDifference({
          differences: random.list(size, () => (random.chance(0.2) ? (random.chance(0.75) ? 1 : -1) : 0)),
          kind: 'share',
          ...options,
        }),
    })
    expect(covered).toBeGreaterThan(0.925)
  },
)
