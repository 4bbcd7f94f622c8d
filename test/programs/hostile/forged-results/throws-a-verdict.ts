// Expected: runtime-error
// Problem: kth-largest-element
/** Throws the verdict it would like to have. */
export function findKthLargest(nums: number[], k: number): number {
  throw { kind: 'accepted', passed: nums.length, total: nums.length, k }
}
