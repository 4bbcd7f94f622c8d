// Expected: invalid-output
// Problem: kth-largest-element
/** A function that would give the answer. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  return (() => honest(nums, k)) as unknown as number
}
