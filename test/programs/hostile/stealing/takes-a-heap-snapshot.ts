// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Takes a snapshot of the heap, in which the expected answer must be somewhere. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
let snapshot: unknown
try {
  snapshot = (globalThis as any).process.getBuiltinModule('node:v8').getHeapSnapshot
} catch {}
export function findKthLargest(nums: number[], k: number): number {
  return typeof snapshot === 'string' ? 0 : honest(nums, k)
}
