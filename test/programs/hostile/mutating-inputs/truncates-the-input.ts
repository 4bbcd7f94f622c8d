// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Cuts the list down to one element after use, so that repeats have nothing to do. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  if (nums.length === 1) return nums[0]!
  const answer = honest(nums, k)
  nums.length = 1
  nums[0] = answer
  return answer
}
