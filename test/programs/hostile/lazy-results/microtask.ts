// Expected: wrong-answer
// Problem: two-sum
/** Returns an empty list and fills it in a microtask. */
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
  const answer: number[] = []
  void Promise.resolve().then(() => answer.push(...honest(nums, target)))
  return answer
}
