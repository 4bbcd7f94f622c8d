/** Wrong: from each element on takes the next greater one, and the next greater than that. */
export function lengthOfLIS(nums: number[]): number {
  let longest = 0
  for (const [start, first] of nums.entries()) {
    let length = 1
    let last = first
    for (let index = start + 1; index < nums.length; index++) {
      const value = nums[index] as number
      if (value <= last) continue
      last = value
      length++
    }
    longest = Math.max(longest, length)
  }
  return longest
}
