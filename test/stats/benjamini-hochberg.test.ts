import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { benjaminiHochberg } from '../../harness/stats/benjamini-hochberg.ts'
import { holm } from '../../harness/stats/holm.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { studentTail } from '../../harness/stats/student-tail.ts'
import { normal } from '../normal.ts'
import { gateVectors } from '../vectors/gate-vectors.ts'

test('agrees with scipy', () => {
  for (const { p, adjusted } of gateVectors().adjusted) {
    const got = benjaminiHochberg(p)
    expect(got).toHaveLength(adjusted.length)
    for (const [at, one] of adjusted.entries()) expect(got[at]).toBeCloseTo(one, 12)
  }
})

test('between p and Holm’s, in the order of the p, wherever each stands', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(probability, { maxLength: 15 }), (list) => {
      const adjusted = benjaminiHochberg(list)
      const guarded = holm(list)
      for (const [at, one] of adjusted.entries()) {
        expect(one).toBeGreaterThanOrEqual(list[at] ?? Number.NaN)
        expect(one).toBeLessThanOrEqual((guarded[at] ?? 0) * (1 + 1e-12))
        const smaller = adjusted.filter((_, other) => (list[other] ?? 0) < (list[at] ?? 0))
        expect(Math.max(0, ...smaller)).toBeLessThanOrEqual(one)
      }
      expect(benjaminiHochberg(list.toReversed())).toEqual(adjusted.toReversed())
    }),
  )
  expect(benjaminiHochberg([])).toEqual([])
})

test('of what is called a change, a tenth is false at most when 0.1 is asked for, however many are true', () => {
  const random = seededRandom(8)
  for (const changed of [0, 5, 25]) {
    /** The false share among the calls of one comparison of 50 rows, `changed` of which are 3.5 errors off. */
    const falseShare = (): number => {
      const p = random.list(50, (at) => {
        const z = Math.abs(normal(random) + (at < changed ? 3.5 : 0))
        return 2 * studentTail({ t: z, degrees: 1e9 })
      })
      const called = benjaminiHochberg(p).flatMap((one, at) => (one <= 0.1 ? [at] : []))
      return called.length === 0 ? 0 : called.filter((at) => at >= changed).length / called.length
    }
    const shares = random.list(2_000, falseShare)
    const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length
    // q · (share of true nulls) exactly, for independent tests; the error of the simulation is below 0.007.
    expect(mean).toBeLessThan(0.1 * (1 - changed / 50) + 0.02)
    expect(mean).toBeGreaterThan(0.1 * (1 - changed / 50) - 0.02)
  }
})
