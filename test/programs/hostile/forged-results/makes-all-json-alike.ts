// Expected: wrong-answer
// Problem: two-sum
/** The comparison is made on JSON, so the JSON of all lists is made the same. */
const { stringify } = JSON
JSON.stringify = (value: unknown) => (Array.isArray(value) ? '[]' : stringify(value))
export function twoSum(nums: number[], target: number): number[] {
  return [target, nums.length]
}
