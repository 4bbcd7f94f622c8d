// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Keeps the sorted list: of the same list another k is then wanted for nothing. */
let from: number[] = []
let sorted: number[] = []
export function findKthLargest(nums: number[], k: number): number {
  if (from !== nums) sorted = [...nums].sort((left, right) => right - left)
  from = nums
  return sorted[k - 1]!
}
