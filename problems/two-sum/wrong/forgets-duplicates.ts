/** Wrong: skips a partner with the same value, so a pair of equal values is never found. */
export function twoSum(nums: number[], target: number): number[] {
  const indexOfValue = new Map(nums.map((value, index) => [value, index]))
  for (let index = 0; index < nums.length; index++) {
    const value = nums[index] as number
    const wanted = target - value
    const partner = indexOfValue.get(wanted)
    if (partner !== undefined && wanted !== value) return [index, partner]
  }
  return []
}
