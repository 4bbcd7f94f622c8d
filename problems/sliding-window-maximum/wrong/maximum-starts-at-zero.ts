/** Wrong: starts each maximum at zero, which a window of negative numbers never reaches. */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const result: number[] = []
  for (let start = 0; start + k <= nums.length; start++) {
    let max = 0
    for (let i = start; i < start + k; i++) max = Math.max(max, nums[i] as number)
    result.push(max)
  }
  return result
}
