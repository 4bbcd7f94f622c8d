/** Looks through every window from end to end. */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const result: number[] = []
  for (let start = 0; start + k <= nums.length; start++) {
    let max = nums[start] as number
    for (let i = start + 1; i < start + k; i++) max = Math.max(max, nums[i] as number)
    result.push(max)
  }
  return result
}
