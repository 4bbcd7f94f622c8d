// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Remembers by weak references, which a harness that clears its maps would overlook. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
const answers = new WeakMap<number[], number>()
let last: WeakRef<number[]> | undefined
export function findKthLargest(nums: number[], k: number): number {
  if (last?.deref() === nums) return answers.get(nums)!
  last = new WeakRef(nums)
  const answer = honest(nums, k)
  answers.set(nums, answer)
  return answer
}
