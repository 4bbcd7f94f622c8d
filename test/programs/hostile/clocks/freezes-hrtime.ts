// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Stops the process's own nanosecond clock, where there is a process. */
const host = (globalThis as any).process
if (host !== undefined) {
  const still = host.hrtime.bigint()
  host.hrtime = Object.assign(() => [0, 0], { bigint: () => still })
}
const clock = (globalThis as any).performance
if (clock !== undefined) clock.now = () => 1
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  return honest(nums, k)
}
