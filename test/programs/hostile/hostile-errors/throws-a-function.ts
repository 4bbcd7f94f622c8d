// Expected: runtime-error
// Problem: kth-largest-element
/** Throws a function that would have to be called. */
export function findKthLargest(nums: number[], k: number): number {
  throw () => nums[k]
}
