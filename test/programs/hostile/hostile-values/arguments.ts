// Expected: invalid-output
// Problem: two-sum
/** The object that old functions find their arguments in. */
const honest = (nums: number[], target: number): number[] => {
  const indexOfValue = new Map<number, number>()
  for (let index = 0; index < nums.length; index++) {
    const value = nums[index]!
    const partner = indexOfValue.get(target - value)
    if (partner !== undefined) return [partner, index]
    indexOfValue.set(value, index)
  }
  return []
}
const pack: (...given: number[]) => unknown = function () {
  return arguments
}
export function twoSum(nums: number[], target: number): number[] {
  return pack(...honest(nums, target)) as number[]
}
