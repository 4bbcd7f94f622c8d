// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Keeps its memory on `Array.prototype`, under a symbol. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
const memory = Symbol('memory')
Object.defineProperty(Array.prototype, memory, { value: new WeakMap() })
export function findKthLargest(nums: number[], k: number): number {
  const answers = (nums as any)[memory] as WeakMap<number[], number>
  const answer = answers.get(nums) ?? honest(nums, k)
  answers.set(nums, answer)
  return answer
}
