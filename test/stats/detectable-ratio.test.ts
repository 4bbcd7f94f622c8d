import { expect, test } from 'vitest'

import { EFFORTS, EQUAL_WITHIN } from '../../harness/model/defaults.ts'
import type { Effort } from '../../harness/model/plan.ts'
import { detectableRatio } from '../../harness/stats/detectable-ratio.ts'
import { pairsInterval } from '../../harness/stats/pairs-interval.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { normal } from '../normal.ts'
import { certificateVectors } from './certificate-vectors.ts'

/** One look at this many pairs. A single look has all of the error, so two that are the same stand for several. */
const effortOf = ({ pairs, alpha }: { pairs: number; alpha: number }): Effort => ({
  ...EFFORTS.standard,
  looks: alpha === 0.05 ? [pairs] : [pairs, pairs],
  alphaPerLook: alpha,
})

test("agrees with the power of scipy's noncentral t", () => {
  const { detectable } = certificateVectors()
  expect(detectable.length).toBeGreaterThan(25)
  for (const { ratio, sd, ...of } of detectable) {
    const found = detectableRatio({ sd, effort: effortOf(of) })
    expect(Math.abs(Math.log(found / ratio)) / Math.log(ratio / 1.03)).toBeLessThan(1e-5)
  }
})

test('without noise anything beyond what is called equal is detected', () => {
  expect(detectableRatio({ sd: 0, effort: EFFORTS.quick })).toBeCloseTo(1 + EQUAL_WITHIN, 12)
})

test('a measurement stops at the first look whose usual width meets the target, and detects no more than there', () => {
  const effort = { ...EFFORTS.standard, looks: [8, 3], targetHalfWidth: 0.1 }
  const early = detectableRatio({ sd: 0.01, effort })
  expect(early).toBe(detectableRatio({ sd: 0.01, effort: { ...effort, looks: [3, 3] } }))
  const late = detectableRatio({ sd: 0.01, effort: { ...effort, targetHalfWidth: 0.001 } })
  expect(late).toBeLessThan(early)
})

test.each([3, 5, 8, 16])(
  'with %i pairs a slowdown of that size is called slower in 75 to 83 of 100 trials',
  (pairs) => {
    const sd = 0.015
    const truth = Math.log(detectableRatio({ sd, effort: effortOf({ pairs, alpha: 0.05 }) }))
    const random = seededRandom(pairs)
    const trials = 4_000
    let slower = 0
    for (let trial = 0; trial < trials; trial++) {
      const values = random.list(pairs, () => truth + sd * normal(random))
      const estimate = pairsInterval({ values, alpha: 0.05 })
      if (estimate.kind === 'interval' && estimate.low > Math.log1p(EQUAL_WITHIN)) slower += 1
    }
    expect(slower / trials).toBeGreaterThan(0.75)
    expect(slower / trials).toBeLessThan(0.83)
  },
)

test('an effort without a look is a bug in the caller', () => {
  expect(() => detectableRatio({ sd: 0.01, effort: { ...EFFORTS.quick, looks: [] } })).toThrow(RangeError)
})
