/** Wrong: tests the partner's index for truth, so a pair that includes index 0 is not found. */
export function twoSum(nums: number[], target: number): number[] {
  const indexOfValue = new Map<number, number>()
  for (let index = 0; index < nums.length; index++) {
    const value = nums[index] as number
    const partner = indexOfValue.get(target - value)
    if (partner) return [partner, index]
    indexOfValue.set(value, index)
  }
  return []
}
