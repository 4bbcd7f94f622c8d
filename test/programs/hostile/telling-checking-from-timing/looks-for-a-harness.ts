// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Looks for what harnesses leave on the global object, and guesses where it finds it. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
const words = ['__vitest_worker__', 'describe', 'gc', 'expect', 'bench', 'effbench', '__coverage__']
const isWatched = words.some((word) => word in globalThis)
export function findKthLargest(nums: number[], k: number): number {
  return isWatched && nums.length > 20_000 ? 0 : honest(nums, k)
}
