// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Writes the answer onto the input, as a hidden property, to be found there at the next call. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export function findKthLargest(nums: number[], k: number): number {
  const seen = (nums as any).answer as number | undefined
  if (seen !== undefined) return seen
  const answer = honest(nums, k)
  Object.defineProperty(nums, 'answer', { value: answer })
  return answer
}
