/** Wrong: counts in 32 bits, which a long list of small numbers exceeds. */
export function subarraySum(nums: number[], k: number): number {
  const occurred = new Map<number, number>([[0, 1]])
  let sum = 0
  let found = 0
  for (let index = 0; index < nums.length; index++) {
    sum += nums[index] as number
    const earlier = occurred.get(sum - k)
    if (earlier !== undefined) found = (found + earlier) | 0
    occurred.set(sum, (occurred.get(sum) ?? 0) + 1)
  }
  return found
}
