/** Wrong: the Map holds the element itself, so half the target is paired with itself. */
export function twoSum(nums: number[], target: number): number[] {
  const indexOfValue = new Map(nums.map((value, index) => [value, index]))
  for (let index = 0; index < nums.length; index++) {
    const partner = indexOfValue.get(target - (nums[index] as number))
    if (partner !== undefined) return [index, partner]
  }
  return []
}
