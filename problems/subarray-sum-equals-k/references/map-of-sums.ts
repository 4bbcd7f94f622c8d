/** A Map from each sum of a beginning to how often it occurred. */
export function subarraySum(nums: number[], k: number): number {
  const occurred = new Map<number, number>([[0, 1]])
  let sum = 0
  let found = 0
  for (const value of nums) {
    sum += value
    found += occurred.get(sum - k) ?? 0
    occurred.set(sum, (occurred.get(sum) ?? 0) + 1)
  }
  return found
}
