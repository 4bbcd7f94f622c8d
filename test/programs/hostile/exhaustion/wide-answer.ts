// Expected: output-limit
// Problem: sliding-window-maximum
/** More members than an answer may have. */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  return new Array<number>(4_500_000).fill(k + nums.length)
}
