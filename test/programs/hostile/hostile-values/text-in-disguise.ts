// Expected: wrong-answer
// Problem: kth-largest-element
/** The right number as a text. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  return String(honest(nums, k)) as unknown as number
}
