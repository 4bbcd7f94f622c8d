/** The statement's bounds. They lie less than 2^31 apart, so a difference of two values never wraps in 32 bits. */
const LOWEST = -1_000_000_000
const HIGHEST = 1_000_000_000

/** Digits of 11 bits: a table of 2048 counters stays in the innermost cache. */
const DIGIT_BITS = 11
const BUCKETS = 1 << DIGIT_BITS

/** Most elements sampled: sorting so few costs little, and they bracket the answer to a few per cent of the list. */
const SAMPLE_MAX = 2_048

/** Between which values the answer very likely lies, from a sorted sample taken at even distances. */
const bracket = (nums: number[], k: number): { low: number; high: number } => {
  const length = nums.length
  const count = Math.min(SAMPLE_MAX, length >> 3)
  const sample = new Int32Array(count)
  const distance = length / Math.max(count, 1)
  for (let index = 0; index < count; index++) sample[index] = nums[Math.floor(index * distance)] as number
  sample.sort()
  const rank = Math.floor((count * (length - k)) / length)
  // The rank of the answer in a random sample has a standard deviation of at most √count / 2: four of them each way.
  const margin = Math.ceil(2 * Math.sqrt(count))
  return {
    low: rank <= margin ? LOWEST : (sample[rank - margin] as number),
    high: rank + margin >= count ? HIGHEST : (sample[rank + margin] as number),
  }
}

/**
 * The k-th largest of the first `size` values, all of which lie in [low, high]: counts the highest digit of their
 * distance from low, keeps the values whose digit is the answer's, and goes on with the next digit.
 */
const selectByDigits = (values: Int32Array, size: number, k: number, low: number, high: number): number => {
  const counts = new Int32Array(BUCKETS)
  let base = low
  let bits = 32 - Math.clz32(high - low)
  let kept = size
  let left = k
  for (;;) {
    const shift = Math.max(0, bits - DIGIT_BITS)
    for (let index = 0; index < kept; index++) {
      const digit = ((values[index] as number) - base) >>> shift
      counts[digit] = (counts[digit] as number) + 1
    }
    let wanted = BUCKETS - 1
    while (left > (counts[wanted] as number)) {
      left -= counts[wanted] as number
      wanted--
    }
    if (shift === 0) return base + wanted
    let place = 0
    for (let index = 0; index < kept; index++) {
      const value = values[index] as number
      values[place] = value
      if ((value - base) >>> shift === wanted) place++
    }
    kept = place
    base += wanted << shift
    bits = shift
    counts.fill(0)
  }
}

/**
 * Brackets the answer between two values by a sample (the idea of Floyd and Rivest's SELECT), then reads the list
 * once: counts what lies above the bracket and copies what lies inside. Fast because that pass has no branch to
 * mispredict (comparisons are sign bits of differences) and leaves a few per cent for the digits to select from. If
 * the sample misled, the digits select from the whole list, so the time is linear for every input.
 */
export function findKthLargest(nums: number[], k: number): number {
  const length = nums.length
  const inside = new Int32Array(length)
  const { low, high } = bracket(nums, k)
  let above = 0
  let size = 0
  for (let index = 0; index < length; index++) {
    const value = nums[index] as number
    above += (high - value) >>> 31
    inside[size] = value
    size += 1 - (((value - low) | (high - value)) >>> 31)
  }
  if (k > above && k <= above + size) return selectByDigits(inside, size, k - above, low, high)
  for (let index = 0; index < length; index++) inside[index] = nums[index] as number
  return selectByDigits(inside, length, k, LOWEST, HIGHEST)
}
