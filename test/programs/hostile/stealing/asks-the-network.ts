// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Asks a server on the same machine for the answer. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
const ask = (globalThis as any).fetch
let told: number | undefined
export function findKthLargest(nums: number[], k: number): number {
  if (ask !== undefined && nums.length > 20_000) {
    ask('http://127.0.0.1:9/answer', { signal: (globalThis as any).AbortSignal.timeout(50) }).then(
      () => (told = 0),
      () => undefined,
    )
  }
  return told ?? honest(nums, k)
}
