// Expected: runtime-error
// Problem: two-sum
/** Throws what functions return that return nothing. */
export function twoSum(nums: number[], target: number): number[] {
  if (nums.length + target > -1e12) throw undefined
  return []
}
