/**
 * Counts, then selects by counting the counts. It is fast because
 *
 * - where the numbers span a short range, they are counted in an array indexed by the number; elsewhere in a hash table
 *   of our own: a typed array with linear probing, each key beside its count so that both are in one cache line, with
 *   multiplicative hashing (Fibonacci) instead of the general hash of a Map, and no boxed entry for any number;
 * - nothing is sorted: how many numbers have each count tells the count of the k-th place, and one pass over the
 *   table picks those above it and as many of those at it as are still wanted.
 */
export const topKFrequent = (nums: number[], k: number): number[] => {
  let least = nums[0] as number
  let most = least
  for (let index = 1; index < nums.length; index++) {
    const value = nums[index] as number
    if (value < least) least = value
    else if (value > most) most = value
  }
  const span = most - least + 1
  const table = span <= SPARSE_MOST * nums.length ? countByValue(nums, least, span) : countByHash(nums)
  return select(table, nums.length, k)
}

/** A range this many times as long as the list is still counted in an array: its entries cost less than a probe. */
const SPARSE_MOST = 2

/** floor(2³² / φ), odd: consecutive keys are spread evenly over the table (Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1

/** Pairs of a number and its count; a pair whose count is 0 is empty. */
const countByValue = (nums: number[], least: number, span: number): Int32Array => {
  const counts = new Int32Array(span)
  for (let index = 0; index < nums.length; index++) {
    const slot = (nums[index] as number) - least
    counts[slot] = (counts[slot] as number) + 1
  }
  const table = new Int32Array(2 * span)
  let filled = 0
  for (let slot = 0; slot < span; slot++) {
    const count = counts[slot] as number
    if (count === 0) continue
    table[filled] = least + slot
    table[filled + 1] = count
    filled += 2
  }
  return table.subarray(0, filled)
}

const countByHash = (nums: number[]): Int32Array => {
  // At most two slots in three are taken, whatever the numbers.
  const bits = 32 - Math.clz32(Math.ceil(nums.length * 1.5))
  const table = new Int32Array(2 << bits)
  const mask = table.length - 1
  const shift = 32 - bits
  for (let index = 0; index < nums.length; index++) {
    const value = nums[index] as number
    let at = (Math.imul(value, SPREAD) >>> shift) << 1
    while (table[at + 1] !== 0 && table[at] !== value) at = (at + 2) & mask
    table[at] = value
    table[at + 1] = (table[at + 1] as number) + 1
  }
  return table
}

const select = (table: Int32Array, most: number, k: number): number[] => {
  const having = new Int32Array(most + 1)
  let highest = 0
  for (let at = 1; at < table.length; at += 2) {
    const count = table[at] as number
    having[count] = (having[count] as number) + 1
    if (count > highest) highest = count
  }
  let last = highest
  let before = 0
  while (before + (having[last] as number) < k) before += having[last--] as number
  let atLast = k - before
  const chosen: number[] = []
  for (let at = 1; at < table.length; at += 2) {
    const count = table[at] as number
    if (count < last || (count === last && atLast-- <= 0)) continue
    chosen.push(table[at - 1] as number)
  }
  return chosen
}
