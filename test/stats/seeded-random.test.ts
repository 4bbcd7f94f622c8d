import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Random } from '../../harness/model/random.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'

const draws = (random: Random): unknown[] => [
  random.int(-5, 5),
  random.float(),
  random.chance(),
  random.pick(['a', 'b', 'c']),
  random.ints(20, 0, 9),
  random.shuffled([1, 2, 3, 4, 5]),
  random.permutation(10),
  random.text(12),
  random.text(12, '01'),
]

test('the same seed gives the same draws, another seed others', () => {
  expect(draws(seededRandom(42))).toEqual(draws(seededRandom(42)))
  expect(draws(seededRandom(42))).not.toEqual(draws(seededRandom(43)))
})

test('draws keep to what was asked for', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -1000, max: 1000 }), fc.nat(1000), (seed, low, span) => {
      const random = seededRandom(seed)
      const drawn = random.int(low, low + span)
      expect(drawn >= low && drawn <= low + span).toBe(true)
      const float = random.float()
      expect(float >= 0 && float < 1).toBe(true)
      const permutation = random.permutation(20)
      expect(permutation.toSorted((first, second) => first - second)).toEqual(Array.from({ length: 20 }, (_, at) => at))
      expect(random.text(8, 'xy')).toMatch(/^[xy]{8}$/)
      expect(random.text(8)).toMatch(/^[a-z]{8}$/)
    }),
  )
})

test('integers and shuffles are uniform: no face of a die, and no first card, strays by a tenth in 60 000', () => {
  const random = seededRandom(1)
  const faces = new Map<number, number>()
  const cards = new Map<number, number>()
  for (let throws = 0; throws < 60_000; throws++) {
    const face = random.int(1, 6)
    faces.set(face, (faces.get(face) ?? 0) + 1)
    for (const card of random.permutation(6).slice(0, 1)) cards.set(card, (cards.get(card) ?? 0) + 1)
  }
  expect(faces.size).toBe(6)
  expect(cards.size).toBe(6)
  for (const count of [...faces.values(), ...cards.values()]) expect(Math.abs(count - 10_000)).toBeLessThan(1_000)
})

test('a list is left as it was by shuffling, and chance follows its probability', () => {
  const random = seededRandom(2)
  const list = [1, 2, 3]
  random.shuffled(list)
  expect(list).toEqual([1, 2, 3])
  expect(random.chance(0)).toBe(false)
  expect(random.chance(1)).toBe(true)
})

test('what cannot be drawn is refused', () => {
  expect(() => seededRandom(0.5)).toThrow(RangeError)
  expect(() => seededRandom(1).int(3, 2)).toThrow(RangeError)
  expect(() => seededRandom(1).pick([])).toThrow(RangeError)
})
