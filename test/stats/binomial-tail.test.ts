import fc from 'fast-check'
import { expect, test } from 'vitest'

import { binomialTail } from '../../harness/stats/binomial-tail.ts'
import { certificateVectors } from './certificate-vectors.ts'

test('agrees with scipy', () => {
  const { tails } = certificateVectors()
  expect(tails.length).toBeGreaterThan(50)
  for (const { tail, ...of } of tails) expect(Math.abs(binomialTail(of) - tail)).toBeLessThan(1e-12)
})

test('falls with the number of successes, from certainty to nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (trials, probability) => {
        expect(binomialTail({ trials, successes: 0, probability })).toBe(1)
        expect(binomialTail({ trials, successes: trials + 1, probability })).toBe(0)
        for (let successes = 1; successes <= trials; successes++) {
          const tail = binomialTail({ trials, successes, probability })
          expect(tail).toBeLessThanOrEqual(binomialTail({ trials, successes: successes - 1, probability }))
        }
      },
    ),
    { seed: 1, numRuns: 50 },
  )
})

test('a probability of 0 or 1 is a bug in the caller', () => {
  for (const probability of [0, 1, Number.NaN]) {
    expect(() => binomialTail({ trials: 3, successes: 1, probability })).toThrow(RangeError)
  }
})
