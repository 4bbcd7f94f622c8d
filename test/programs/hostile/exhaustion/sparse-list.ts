// Expected: output-limit
// Problem: sliding-window-maximum
/** A list of 2^32 − 1 holes: nothing to make, hours to read. */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const list: number[] = []
  list.length = 2 ** 32 - 1
  return nums.length + k > 0 ? list : []
}
