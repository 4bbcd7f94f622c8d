// Expected: invalid-output
// Problem: two-sum
/** A collection that cannot be looked into. */
export function twoSum(nums: number[], target: number): number[] {
  return new WeakMap([[nums, target]]) as unknown as number[]
}
