// Expected: runtime-error
// Problem: two-sum
/** Throws nothing that could be asked for a message. */
export function twoSum(nums: number[], target: number): number[] {
  if (nums.length + target > -1e12) throw null
  return []
}
