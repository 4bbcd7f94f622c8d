import type { Random } from '../model/random.ts'
import { seededRandom } from './seeded-random.ts'

/** Up to this many values that are not 0, all 2ⁿ assignments of signs are gone through: 16 384. */
const EXACT_UP_TO = 14

/** Beyond, signs are drawn: a p of 0.05 then varies by 0.002 from seed to seed, and 1e-4 is the smallest there is. */
const DRAWS = 9_999

/** Values of one table: its 2¹⁰ signed sums are looked up, which takes a tenth of the time of adding. */
const PER_TABLE = 10

/** Tables read with one random integer, of 30 bits. */
const TABLES_PER_DRAW = 3

/** Sums of the same values in another order differ in their last digits. */
const TOLERANCE = 1e-12

/** Σ ± d of up to ten values, by the bits of the index: 1 adds, 0 subtracts. */
const signedSums = (values: readonly number[]): Float64Array => {
  const sums = new Float64Array(2 ** values.length)
  for (const [bit, value] of values.entries()) {
    for (let pattern = 0; pattern < sums.length; pattern++) {
      sums[pattern] = (sums[pattern] ?? 0) + ((pattern >>> bit) & 1 ? value : -value)
    }
  }
  return sums
}

/** How many of the drawn signed sums reach `least`. The last table may be smaller: its spare bits are masked out. */
const reachedByDraws = (values: readonly number[], least: number, random: Random): number => {
  const tables: Float64Array[] = []
  for (let at = 0; at < values.length; at += PER_TABLE) tables.push(signedSums(values.slice(at, at + PER_TABLE)))
  let reached = 0
  for (let draw = 0; draw < DRAWS; draw++) {
    let sum = 0
    let bits = 0
    for (let at = 0; at < tables.length; at++) {
      if (at % TABLES_PER_DRAW === 0) bits = random.int(0, 2 ** (PER_TABLE * TABLES_PER_DRAW) - 1)
      const table = tables[at]
      if (table !== undefined) sum += table[bits & (table.length - 1)] ?? 0
      bits >>>= PER_TABLE
    }
    if (Math.abs(sum) >= least) reached += 1
  }
  return reached
}

/**
 * Two-sided p of the sign-flip test: how often |Σ ± dᵢ| with signs drawn by chance reaches |Σ dᵢ|, for paired
 * differences d.
 *
 * Unit: a probability in (0, 1]. The null hypothesis is that both partners are exchangeable on every problem, so that
 * d and −d are as likely; then the level holds exactly, for any number of problems and any distribution, which is what
 * the small levels of a correction for many comparisons need. Values of 0 take no part: none others give p = 1. Of n
 * others the smallest p is 2^(1−n), so five never reach 0.05. For differences of −1, 0 and 1 it is the exact McNemar
 * test. Exact up to 14 values; beyond, (1 + reached)/(1 + 9 999) of drawn signs, which keeps the level too. The order
 * of the values does not matter. Source: Fisher (1935); for drawn signs Phipson and Smyth (2010). Not taken: the t-test,
 * whose tail is off for skewed values, and the bootstrap, whose tail is too light for few.
 */
export const signFlip = ({ differences, seed }: { differences: readonly number[]; seed: number }): number => {
  const values = differences
    .filter((value) => value !== 0)
    .toSorted((first, second) => Math.abs(second) - Math.abs(first) || second - first)
  const least =
    Math.abs(values.reduce((sum, value) => sum + value, 0)) -
    TOLERANCE * values.reduce((sum, value) => sum + Math.abs(value), 0)
  if (values.length > EXACT_UP_TO) return (1 + reachedByDraws(values, least, seededRandom(seed))) / (1 + DRAWS)
  const sums = signedSums(values)
  return sums.filter((sum) => Math.abs(sum) >= least).length / sums.length
}
