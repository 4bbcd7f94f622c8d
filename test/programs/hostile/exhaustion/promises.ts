// Expected: memory-limit
// Problem: kth-largest-element
/** Microtasks that never get their turn and pile up. */
export function findKthLargest(nums: number[], k: number): number {
  const settled = Promise.resolve([nums, k])
  for (;;) void settled.then(() => [nums, k])
}
