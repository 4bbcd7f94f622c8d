// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Every reading of `Date.now` is the same, so that whatever is measured with it takes no time. */
const frozen = Date.now()
Date.now = () => frozen
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  return honest(nums, k)
}
