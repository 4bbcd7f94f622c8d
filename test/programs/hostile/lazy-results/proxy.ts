// Expected: invalid-output
// Problem: two-sum
/** The pair is looked for when somebody reads the answer. */
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
  return new Proxy([0, 0], {
    get: (list, key, receiver) => {
      if (key === '0' || key === '1') return (pair ??= honest(nums, target))[Number(key)]
      return Reflect.get(list, key, receiver)
    },
  })
}
