// Expected: runtime-error
// Problem: two-sum
/** Climbs from an object to the constructor of functions, to have code made in the realm outside. */
export function twoSum(nums: number[], target: number): number[] {
  const host = (globalThis as any).constructor.constructor('return process')()
  return host.argv.length > 100 ? [target] : [0, nums.length]
}
