/** From every place on adds up to the end, and counts how often the sum is k. */
export function subarraySum(nums: number[], k: number): number {
  let found = 0
  for (let start = 0; start < nums.length; start++) {
    let sum = 0
    for (let end = start; end < nums.length; end++) {
      sum += nums[end] as number
      if (sum === k) found++
    }
  }
  return found
}
