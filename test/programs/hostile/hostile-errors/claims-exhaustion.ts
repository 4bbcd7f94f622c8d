// Expected: runtime-error
// Problem: kth-largest-element
/** An error with the words an engine dies with when memory has run out. */
export function findKthLargest(nums: number[], k: number): number {
  throw new RangeError(`FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory ${nums.length} ${k}`)
}
