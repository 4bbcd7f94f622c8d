/** Wrong for wide windows: hands every number of the window over as an argument, which runs out of stack. */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const result: number[] = []
  for (let start = 0; start + k <= nums.length; start++) {
    result.push(Math.max(...nums.slice(start, start + k)))
  }
  return result
}
