// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** A chain of microtasks without an end: where the event loop turns at all, it never turns again. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
const forever = (): Promise<void> => Promise.resolve().then(forever)
export function findKthLargest(nums: number[], k: number): number {
  void forever()
  return honest(nums, k)
}
