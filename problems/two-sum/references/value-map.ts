/** Remembers each value's index in a Map and looks for the partner before adding: the usual one-pass answer. */
export function twoSum(nums: number[], target: number): number[] {
  const indexOfValue = new Map<number, number>()
  for (let index = 0; index < nums.length; index++) {
    const value = nums[index] as number
    const partner = indexOfValue.get(target - value)
    if (partner !== undefined) return [partner, index]
    indexOfValue.set(value, index)
  }
  return []
}
