// Expected: wrong-answer
// Problem: top-k-frequent
/** Rewrites what comparisons are made of. */
const { stringify } = JSON
Object.is = () => true
JSON.stringify = (value: unknown) => (value instanceof Array ? '1' : stringify(value))
Array.isArray = (_value): _value is never[] => true
Object.assign(Array.prototype, { every: () => true, some: () => false, join: () => '', toString: () => '' })
export function topKFrequent(nums: number[], k: number): number[] {
  return [k, k, nums.length]
}
