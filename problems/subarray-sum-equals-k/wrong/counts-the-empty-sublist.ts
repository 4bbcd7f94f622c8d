/** Wrong: notes a sum before asking for the one that is less by k, so that for k = 0 empty sublists count. */
export function subarraySum(nums: number[], k: number): number {
  const occurred = new Map<number, number>([[0, 1]])
  let sum = 0
  let found = 0
  for (const value of nums) {
    sum += value
    occurred.set(sum, (occurred.get(sum) ?? 0) + 1)
    found += occurred.get(sum - k) ?? 0
  }
  return found
}
