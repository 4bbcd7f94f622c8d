// Expected: invalid-output
// Problem: kth-largest-element
/** A moment in time that counts as the number. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  return new Date(honest(nums, k)) as unknown as number
}
