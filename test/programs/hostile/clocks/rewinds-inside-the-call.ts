// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** The clock is true until the call; inside it the clock is set back by what the call took, and is true ever after. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
const clock = (globalThis as any).performance
let skipped = 0
const read = clock?.now.bind(clock)
if (clock !== undefined) clock.now = () => read() - skipped
export function findKthLargest(nums: number[], k: number): number {
  const from = read?.() ?? 0
  const answer = honest(nums, k)
  skipped += (read?.() ?? 0) - from
  return answer
}
