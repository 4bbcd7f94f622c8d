/** Wrong: stops one window early unless there is only one. */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const windows = Math.max(1, nums.length - k)
  const result: number[] = []
  for (let start = 0; start < windows; start++) {
    let max = nums[start] as number
    for (let i = start + 1; i < start + k; i++) max = Math.max(max, nums[i] as number)
    result.push(max)
  }
  return result
}
