// Expected: runtime-error
// Problem: kth-largest-element
/** Leaves with exit code 0 in the middle of the call, for a harness that takes that for success. */
export function findKthLargest(nums: number[], k: number): number {
  ;(globalThis as any).process.exit(0)
  return nums[k]!
}
