// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Sorts the input itself: where the same list comes again, it comes sorted. */
export function findKthLargest(nums: number[], k: number): number {
  return nums.sort((left, right) => right - left)[k - 1]!
}
