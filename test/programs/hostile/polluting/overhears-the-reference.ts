// Expected: neutralised
// Problem: two-sum
// Twin: references/value-map.ts
/** The reference looks its answer up with `indexOf`; this listens, and needs only the other half. */
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
const heard = new Map<number, number>()
const { indexOf } = Array.prototype
Array.prototype.indexOf = function (this: unknown[], wanted: unknown, ...rest: []) {
  const place = indexOf.call(this, wanted, ...rest)
  if (typeof wanted === 'number' && this.length > 20_000) heard.set(this.length, place)
  return place
}
export function twoSum(nums: number[], target: number): number[] {
  const first = nums.length > 20_000 ? heard.get(nums.length) : undefined
  if (first !== undefined) return [first, nums.lastIndexOf(target - nums[first]!)]
  return honest(nums, target)
}
