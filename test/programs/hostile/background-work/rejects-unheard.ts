// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** A rejected promise that nobody handles, to bring the process down when the answer is out. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  void Promise.reject(new Error('after the answer'))
  return honest(nums, k)
}
