/** The counts are fields of an object, named by the text of the sum. */
export function subarraySum(nums: number[], k: number): number {
  const occurred: Record<string, number> = { s0: 1 }
  let sum = 0
  let found = 0
  for (const value of nums) {
    sum += value
    found += occurred[`s${sum - k}`] ?? 0
    occurred[`s${sum}`] = (occurred[`s${sum}`] ?? 0) + 1
  }
  return found
}
