/** Adds up every three elements. */
export function threeSum(nums: number[]): number[][] {
  const triples = new Map<string, number[]>()
  for (let first = 0; first < nums.length; first++) {
    for (let second = first + 1; second < nums.length; second++) {
      for (let third = second + 1; third < nums.length; third++) {
        const triple = [nums[first] as number, nums[second] as number, nums[third] as number]
        if ((triple[0] as number) + (triple[1] as number) + (triple[2] as number) !== 0) continue
        triple.sort((left, right) => left - right)
        triples.set(triple.join(), triple)
      }
    }
  }
  return [...triples.values()]
}
