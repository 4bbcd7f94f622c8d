const OFFSET = 1_000_000_000
const SLOTS = 2 ** 20 // more than there are indices

/** Sort (value, index) packed into one number each, then close in from both ends. */
const twoSum = (nums: readonly number[], target: number): number[] => {
  const n = nums.length
  const packed = new Float64Array(n)
  for (let i = 0; i < n; i++) packed[i] = (nums[i] + OFFSET) * SLOTS + i
  packed.sort()

  const wanted = target + 2 * OFFSET
  let lo = 0
  let hi = n - 1
  while (lo < hi) {
    const low = Math.floor(packed[lo] / SLOTS)
    const high = Math.floor(packed[hi] / SLOTS)
    const sum = low + high
    if (sum === wanted) {
      return [packed[lo] - low * SLOTS, packed[hi] - high * SLOTS]
    }
    if (sum < wanted) lo++
    else hi--
  }
  return []
}

export { twoSum }
export default twoSum
