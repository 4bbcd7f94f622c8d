// Expected: memory-limit
// Problem: two-sum
/** Typed arrays that are all held and written to. */
export function twoSum(nums: number[], target: number): number[] {
  const held: Float64Array[] = []
  for (;;) held.push(new Float64Array(500_000).fill(target + nums.length + held.length))
}
