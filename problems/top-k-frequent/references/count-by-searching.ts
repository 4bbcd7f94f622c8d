/** A list of the numbers met so far and a list of their counts; each number is searched for from the front. */
export function topKFrequent(nums: number[], k: number): number[] {
  const values: number[] = []
  const counts: number[] = []
  for (const value of nums) {
    const index = values.indexOf(value)
    if (index === -1) {
      values.push(value)
      counts.push(1)
    } else {
      counts[index] = (counts[index] as number) + 1
    }
  }
  return values
    .map((value, index) => ({ value, count: counts[index] as number }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, k)
    .map(({ value }) => value)
}
