// Expected: output-limit
// Problem: sliding-window-maximum
/** More text than an answer may have. */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  return Array.from({ length: 40 }, () => 'x'.repeat(1_000_000 + k + nums.length)) as unknown as number[]
}
