// Expected: wrong-answer
// Problem: kth-largest-element
/** The right number as an integer of any size. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  return BigInt(honest(nums, k)) as unknown as number
}
