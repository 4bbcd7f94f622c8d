// Expected: invalid-output
// Problem: two-sum
/** A list of holes: whoever reads one reads the accessor below it, on the prototype of all lists. */
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
let work: () => number[] = () => [0, 0]
for (const place of [0, 1]) {
  Object.defineProperty(Array.prototype, place, { get: () => work()[place], set: undefined, configurable: true })
}
export function twoSum(nums: number[], target: number): number[] {
  let pair: number[] | undefined
  work = () => (pair ??= honest(nums, target))
  const answer: number[] = []
  answer.length = 2
  return answer
}
