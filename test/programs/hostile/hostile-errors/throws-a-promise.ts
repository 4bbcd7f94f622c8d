// Expected: runtime-error
// Problem: kth-largest-element
/** Throws a promise that will be rejected. */
export function findKthLargest(nums: number[], k: number): number {
  throw Promise.reject(new Error(`${nums.length} ${k}`))
}
