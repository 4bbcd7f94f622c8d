// Expected: wrong-answer
// Problem: two-sum
/** Every list has the same JSON. */
Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'a list' })
export function twoSum(nums: number[], target: number): number[] {
  return [target, nums.length]
}
