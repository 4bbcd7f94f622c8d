// Expected: invalid-output
// Problem: kth-largest-element
/** A boxed number, equal to the right one by the weaker of the two comparisons. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  return Object(honest(nums, k))
}
