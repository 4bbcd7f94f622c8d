// Expected: time-limit
// Problem: two-sum
/** Is never done with loading. */
let turns = 0
while (turns >= 0) turns = (turns + 1) % 1_000
export function twoSum(nums: number[], target: number): number[] {
  return [turns, nums.length + target]
}
