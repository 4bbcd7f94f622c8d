/** Wrong: returns every number that is as frequent as the k-th, which can be more than k. */
export function topKFrequent(nums: number[], k: number): number[] {
  const counts = new Map<number, number>()
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1)
  const last = [...counts.values()].sort((one, other) => other - one)[k - 1] as number
  return [...counts.keys()].filter((value) => (counts.get(value) as number) >= last)
}
