// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Leaves `performance` alone and patches the prototype that its method comes from. */
const clock = (globalThis as any).performance
if (clock !== undefined) {
  const prototype = Object.getPrototypeOf(clock)
  Object.defineProperty(prototype, 'now', { value: () => 7, configurable: true, writable: true })
}
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  return honest(nums, k)
}
