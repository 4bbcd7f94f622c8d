import { expect, test } from 'vitest'

import { resamplesOf } from '../../harness/stats/resamples.ts'

test('the same seed and numbers give the same draws, another seed others', () => {
  const first = resamplesOf({ count: 7, versions: 4, seed: 1 })
  expect(resamplesOf({ count: 7, versions: 4, seed: 1 })).toEqual(first)
  expect(resamplesOf({ count: 7, versions: 4, seed: 2 }).places).not.toEqual(first.places)
  for (let seed = 10; seed < 30; seed++) resamplesOf({ count: 7, seed })
  expect(resamplesOf({ count: 7, versions: 4, seed: 1 }), 'after it was forgotten').toEqual(first)
})

test('every place and every version is drawn about as often as every other, and independently of it', () => {
  const { resamples, places, versions } = resamplesOf({ count: 5, versions: 3, seed: 3 })
  expect(places).toHaveLength(5 * resamples)
  const together = new Map<string, number>()
  for (const [at, place] of places.entries()) {
    const both = `${place} ${versions[at] ?? ''}`
    together.set(both, (together.get(both) ?? 0) + 1)
  }
  expect(together.size).toBe(15)
  const expected = places.length / 15
  // χ² with 14 degrees of freedom exceeds 36.1 once in a thousand: scipy.stats.chi2.ppf(0.999, 14).
  const chiSquare = [...together.values()].reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0)
  expect(chiSquare).toBeLessThan(36.1)
})

test('nothing cannot be resampled, nor in more versions than fit', () => {
  expect(() => resamplesOf({ count: 0, seed: 1 })).toThrow(RangeError)
  expect(() => resamplesOf({ count: 3, versions: 256, seed: 1 })).toThrow(RangeError)
})
