// Expected: runtime-error
// Problem: two-sum
/** Leaves with exit code 0 before anything was asked. */
;(globalThis as any).process.exit(0)
export function twoSum(nums: number[], target: number): number[] {
  return [target, nums.length]
}
