// Expected: runtime-error
// Problem: kth-largest-element
/** A list longer than lists can be. */
export function findKthLargest(nums: number[], k: number): number {
  return new Array<number>(2 ** 32 + nums.length)[k]!
}
