// Expected: wrong-answer
// Problem: kth-largest-element
// Settled by: timing
/** Right on small input, which is checked; a guess on large input, which is timed. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  return nums.length > 20_000 ? nums[k - 1]! : honest(nums, k)
}
