/** Outside the range of every value, so that a stored value is never 0, the sign of a free slot. */
const NEVER = 0x7fffffff

/**
 * One pass with a table of the values seen so far. Fast because the table is a single zeroed Int32Array with open
 * addressing (one cache line a look-up, nothing allocated per element), and because it keeps no indices: the
 * partner's index is wanted once only, and is found by one scan at the end.
 */
export function twoSum(nums: number[], target: number): number[] {
  const length = nums.length
  // At most half full: between 2 n and 4 n slots.
  const bits = 33 - Math.clz32(Math.max(length - 1, 1))
  const shift = 32 - bits
  const mask = (1 << bits) - 1
  const seen = new Int32Array(1 << bits)
  for (let index = 0; index < length; index++) {
    const value = nums[index] as number
    const wanted = target - value
    const wantedKey = wanted ^ NEVER
    // Fibonacci hashing: 2^32 / golden ratio spreads arithmetic progressions evenly over the top bits.
    let slot = Math.imul(wantedKey, 0x9e3779b1) >>> shift
    let found = seen[slot] as number
    while (found !== 0) {
      // Compared as numbers too: a wanted value beyond 32 bits wraps to a key that may be another's.
      if (found === wantedKey && (found ^ NEVER) === wanted) return [nums.indexOf(wanted), index]
      slot = (slot + 1) & mask
      found = seen[slot] as number
    }
    const key = value ^ NEVER
    slot = Math.imul(key, 0x9e3779b1) >>> shift
    found = seen[slot] as number
    while (found !== 0 && found !== key) {
      slot = (slot + 1) & mask
      found = seen[slot] as number
    }
    seen[slot] = key
  }
  return []
}
