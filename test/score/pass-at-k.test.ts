import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { absent, defined } from '../../harness/model/estimate.ts'
import { passAtK } from '../../harness/score/pass-at-k.ts'
import { atKVectors, relativeError } from './at-k-vectors.ts'

const value = (given: { candidates: number; correct: number; k: number }): number => {
  const answer = passAtK(given)
  if (answer.kind === 'absent') throw new Error(`absent: ${JSON.stringify(given)}`)
  return answer.value
}

test('agrees with exact rational arithmetic to 1e-12, n up to 2 000', () => {
  const rows = atKVectors().pass
  expect(rows.length).toBeGreaterThan(200)
  for (const { value: wanted, ...given } of rows) {
    expect(
      relativeError({ got: value(given), wanted }),
      `${given.correct} of ${given.candidates}, k = ${given.k}`,
    ).toBeLessThan(1e-12)
  }
})

test('its edges', () => {
  expect(passAtK({ candidates: 0, correct: 0, k: 1 })).toEqual(absent('fewer-candidates-than-k'))
  expect(passAtK({ candidates: 2, correct: 2, k: 10 })).toEqual(absent('fewer-candidates-than-k'))
  expect(passAtK({ candidates: 1, correct: 1, k: 1 })).toEqual(defined(1))
  expect(passAtK({ candidates: 1, correct: 0, k: 1 })).toEqual(defined(0))
  expect(passAtK({ candidates: 5, correct: 4, k: 2 })).toEqual(defined(1))
})

test('bounded, rising with the number correct and with k; pass@1 is the share correct', () => {
  const counts = fc.integer({ min: 2, max: 300 }).chain((candidates) =>
    fc.record({
      candidates: fc.constant(candidates),
      correct: fc.integer({ min: 0, max: candidates - 1 }),
      k: fc.integer({ min: 1, max: candidates - 1 }),
    }),
  )
  fc.assert(
    fc.property(counts, ({ candidates, correct, k }) => {
      const here = value({ candidates, correct, k })
      expect(here).toBeGreaterThanOrEqual(0)
      expect(here).toBeLessThanOrEqual(1)
      expect(value({ candidates, correct: correct + 1, k })).toBeGreaterThanOrEqual(here)
      expect(value({ candidates, correct, k: k + 1 })).toBeGreaterThanOrEqual(here)
      expect(value({ candidates, correct, k: 1 })).toBeCloseTo(correct / candidates, 12)
    }),
  )
})

test('what cannot be is refused', () => {
  expect(() => passAtK({ candidates: 3, correct: 1, k: 0 })).toThrow(RangeError)
  expect(() => passAtK({ candidates: 3, correct: 1, k: 1.5 })).toThrow(RangeError)
  expect(() => passAtK({ candidates: 3, correct: 4, k: 1 })).toThrow(RangeError)
  expect(() => passAtK({ candidates: 3, correct: -1, k: 1 })).toThrow(RangeError)
})
