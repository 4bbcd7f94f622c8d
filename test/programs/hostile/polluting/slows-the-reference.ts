// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** One element on `Object.prototype` slows every later walk over any list in the realm by a factor of ten. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
Object.defineProperty(Object.prototype, 0, { value: 1, writable: true, configurable: true })
export function findKthLargest(nums: number[], k: number): number {
  return honest(nums, k)
}
