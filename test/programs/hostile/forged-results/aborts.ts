// Expected: runtime-error
// Problem: kth-largest-element
/** Aborts the process: a crash that a harness could take for its own. */
export function findKthLargest(nums: number[], k: number): number {
  ;(globalThis as any).process.abort()
  return nums[k]!
}
