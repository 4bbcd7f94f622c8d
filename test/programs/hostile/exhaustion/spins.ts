// Expected: time-limit
// Problem: kth-largest-element
/** Never ends. */
export function findKthLargest(nums: number[], k: number): number {
  for (;;) if (nums.length < 0) return k
}
