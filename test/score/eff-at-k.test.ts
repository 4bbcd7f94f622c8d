import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { absent, defined } from '../../harness/model/estimate.ts'
import { effAtK } from '../../harness/score/eff-at-k.ts'
import { passAtK } from '../../harness/score/pass-at-k.ts'
import { atKVectors, relativeError } from './at-k-vectors.ts'

const value = (given: { efficiencies: readonly number[]; k: number }): number => {
  const answer = effAtK(given)
  if (answer.kind === 'absent') throw new Error(`absent: n = ${given.efficiencies.length}, k = ${given.k}`)
  return answer.value
}

test('agrees with exact rational arithmetic to 1e-12, n up to 2 000', () => {
  const rows = atKVectors().eff
  expect(rows.length).toBeGreaterThan(50)
  for (const { sixtyfourths, k, value: wanted } of rows) {
    const got = value({ efficiencies: sixtyfourths.map((part) => part / 64), k })
    expect(relativeError({ got, wanted }), `n = ${sixtyfourths.length}, k = ${k}`).toBeLessThan(1e-12)
  }
})

test('its edges', () => {
  expect(effAtK({ efficiencies: [], k: 1 })).toEqual(absent('fewer-candidates-than-k'))
  expect(effAtK({ efficiencies: [1, 1], k: 10 })).toEqual(absent('fewer-candidates-than-k'))
  expect(effAtK({ efficiencies: [0.5], k: 1 })).toEqual(defined(0.5))
  expect(effAtK({ efficiencies: [0, 0, 0], k: 2 })).toEqual(defined(0))
  expect(value({ efficiencies: [0.7, 0.7, 0.7, 0.7], k: 3 })).toBeCloseTo(0.7, 14)
  expect(() => effAtK({ efficiencies: [1], k: 0 })).toThrow(RangeError)
})

const efficiency = fc.double({ min: 0, max: 1, noNaN: true })
const list = fc.array(efficiency, { minLength: 1, maxLength: 40 })

test('bounded by the least and the best, the best itself at k = n, the mean at k = 1', () => {
  fc.assert(
    fc.property(list, fc.nat(), (efficiencies, nat) => {
      const k = 1 + (nat % efficiencies.length)
      const best = Math.max(...efficiencies)
      expect(value({ efficiencies, k })).toBeLessThanOrEqual(best + 1e-12)
      expect(value({ efficiencies, k })).toBeGreaterThanOrEqual(Math.min(...efficiencies) - 1e-12)
      expect(value({ efficiencies, k: efficiencies.length })).toBeCloseTo(best, 12)
      const mean = efficiencies.reduce((sum, one) => sum + one, 0) / efficiencies.length
      expect(value({ efficiencies, k: 1 })).toBeCloseTo(mean, 12)
    }),
  )
})

test('the order of candidates does not matter, bit for bit', () => {
  const turned = list.chain((efficiencies) =>
    fc.tuple(
      fc.constant(efficiencies),
      fc.shuffledSubarray(efficiencies, { minLength: efficiencies.length, maxLength: efficiencies.length }),
    ),
  )
  fc.assert(
    fc.property(turned, fc.nat(), ([efficiencies, shuffled], nat) => {
      const k = 1 + (nat % efficiencies.length)
      expect(value({ efficiencies: shuffled, k })).toBe(value({ efficiencies, k }))
    }),
  )
})

test('it rises with any one efficiency, and with k', () => {
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), (efficiencies, nat, place) => {
      const k = 1 + (nat % efficiencies.length)
      const here = value({ efficiencies, k })
      const better = efficiencies.with(place % efficiencies.length, 1)
      expect(value({ efficiencies: better, k })).toBeGreaterThanOrEqual(here - 1e-12)
      const next = Math.min(k + 1, efficiencies.length)
      expect(value({ efficiencies, k: next })).toBeGreaterThanOrEqual(here - 1e-12)
    }),
  )
})

test('of efficiencies 0 and 1 it is pass@k', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 60 }), fc.nat(), (efficiencies, nat) => {
      const k = 1 + (nat % efficiencies.length)
      const correct = efficiencies.filter((one) => one === 1).length
      const pass = passAtK({ candidates: efficiencies.length, correct, k })
      expect(value({ efficiencies, k })).toBeCloseTo(pass.kind === 'defined' ? pass.value : Number.NaN, 12)
    }),
  )
})
