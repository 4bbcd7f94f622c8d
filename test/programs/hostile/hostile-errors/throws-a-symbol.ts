// Expected: runtime-error
// Problem: kth-largest-element
/** Throws a symbol, which cannot be joined to a text. */
export function findKthLargest(nums: number[], k: number): number {
  throw Symbol(`${nums.length} ${k}`)
}
