// Expected: invalid-output
// Problem: two-sum
/** The elements are accessors that begin to search when they are read. */
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
  let pair: number[] | undefined
  const answer: number[] = []
  for (const place of [0, 1]) {
    Object.defineProperty(answer, place, {
      get: () => (pair ??= honest(nums, target))[place],
      enumerable: true,
      configurable: true,
    })
  }
  return answer
}
