/** Wrong: does not count the sum of nothing, and so misses sublists that begin with the first element. */
export function subarraySum(nums: number[], k: number): number {
  const occurred = new Map<number, number>()
  let sum = 0
  let found = 0
  for (const value of nums) {
    sum += value
    found += occurred.get(sum - k) ?? 0
    occurred.set(sum, (occurred.get(sum) ?? 0) + 1)
  }
  return found
}
