/** Wrong: moves two ends as if a longer sublist always had a greater sum, which zeros and negative elements refute. */
export function subarraySum(nums: number[], k: number): number {
  let found = 0
  let sum = 0
  let start = 0
  for (let end = 0; end < nums.length; end++) {
    sum += nums[end] as number
    while (sum > k && start < end) sum -= nums[start++] as number
    if (sum === k) found++
  }
  return found
}
