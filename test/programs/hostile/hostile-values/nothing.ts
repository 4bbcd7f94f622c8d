// Expected: wrong-answer
// Problem: two-sum
/** Returns nothing at all. */
export function twoSum(nums: number[], target: number): number[] {
  if (nums.length > 1e9) return [target]
  return undefined as unknown as number[]
}
