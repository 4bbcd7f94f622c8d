// Expected: runtime-error
// Problem: two-sum
/** Says success with the exit code and then fails. */
export function twoSum(nums: number[], target: number): number[] {
  if ((globalThis as any).process !== undefined) (globalThis as any).process.exitCode = 0
  throw new Error(`nothing for ${target} in ${nums.length}`)
}
