/** Tries every pair, in order. */
export function twoSum(nums: number[], target: number): number[] {
  for (let first = 0; first < nums.length; first++) {
    for (let second = first + 1; second < nums.length; second++) {
      if ((nums[first] as number) + (nums[second] as number) === target) return [first, second]
    }
  }
  return []
}
