// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Knows the examples of the statement by heart, and looks among them first. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
const table: Record<string, number> = { '3,2,1,5,6,4/2': 5, '3,2,3,1,2,4,5,5,6/4': 4, '-7,-7/2': -7 }
export function findKthLargest(nums: number[], k: number): number {
  return (nums.length < 10 ? table[`${nums.join()}/${k}`] : undefined) ?? honest(nums, k)
}
