// Expected: invalid-output
// Problem: two-sum
/** Returns an error instead of throwing it. */
export function twoSum(nums: number[], target: number): number[] {
  return new Error(`${nums.length} ${target}`) as unknown as number[]
}
