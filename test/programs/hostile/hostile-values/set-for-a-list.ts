// Expected: wrong-answer
// Problem: two-sum
/** A set of the right two numbers. */
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
export function twoSum(nums: number[], target: number): number[] {
  return new Set(honest(nums, target)) as unknown as number[]
}
