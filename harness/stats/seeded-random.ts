import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

import type { Random } from '../model/random.ts'

const LOWER_CASE = 'abcdefghijklmnopqrstuvwxyz'

/** xoroshiro128+ behind the `Random` interface. `seed`: a 32-bit integer; the same seed gives the same draws. */
export const seededRandom = (seed: number): Random => {
  if (!Number.isInteger(seed)) throw new RangeError(`not a seed: ${seed}; use a 32-bit integer`)
  const source = xoroshiro128plus(seed)
  const int = (low: number, high: number): number => {
    if (low > high) throw new RangeError(`no integer in [${low}, ${high}]`)
    return uniformInt(source, low, high)
  }
  const list = <T>(length: number, make: (index: number) => T): T[] => {
    const made: T[] = []
    for (let index = 0; index < length; index++) made.push(make(index))
    return made
  }
  const shuffled = <T>(of: readonly T[]): T[] => {
    const result = [...of]
    for (let last = result.length - 1; last > 0; last--) {
      const other = int(0, last)
      const moved = result[last] as T
      result[last] = result[other] as T
      result[other] = moved
    }
    return result
  }
  return {
    int,
    float: () => uniformFloat64(source),
    chance: (probability = 0.5) => uniformFloat64(source) < probability,
    pick: <T>(from: readonly T[]): T => {
      if (from.length === 0) throw new RangeError('cannot pick from an empty list')
      return from[int(0, from.length - 1)] as T
    },
    ints: (length, low, high) => list(length, () => int(low, high)),
    list,
    shuffled,
    permutation: (length) => shuffled(list(length, (index) => index)),
    text: (length, alphabet = LOWER_CASE) => {
      let made = ''
      for (let index = 0; index < length; index++) made += alphabet[int(0, alphabet.length - 1)]
      return made
    },
  }
}
