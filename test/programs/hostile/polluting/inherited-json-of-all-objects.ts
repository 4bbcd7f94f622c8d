// Expected: wrong-answer
// Problem: top-k-frequent
/** Every object has the same JSON, lists among them. */
Object.defineProperty(Object.prototype, 'toJSON', { value: () => 1, configurable: true })
export function topKFrequent(nums: number[], k: number): number[] {
  return nums.slice(0, Math.max(0, k - 1))
}
