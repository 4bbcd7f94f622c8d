// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Works on in timers after it has answered. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
const ready = new Map<string, number>()
const later = (globalThis as any).setTimeout
export function findKthLargest(nums: number[], k: number): number {
  later?.(() => ready.set(`${nums.length} ${k}`, honest(nums, k)), 0)
  return honest(nums, k)
}
