// Expected: neutralised
// Problem: two-sum
// Twin: references/value-map.ts
/** Moves the pair to the front of the list, where it is found at once the next time. */
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
  const answer = honest(nums, target)
  const [first = 0, second = 0] = answer
  const pair = [nums[first]!, nums[second]!]
  if (nums.length > 20_000) nums.splice(0, 2, ...pair)
  return answer
}
