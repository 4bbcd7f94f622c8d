/** A Map of counts, its entries sorted by falling count. */
export function topKFrequent(nums: number[], k: number): number[] {
  const counts = new Map<number, number>()
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.entries()]
    .sort((one, other) => other[1] - one[1])
    .slice(0, k)
    .map(([value]) => value)
}
