/** Wrong: `sort` without a comparator orders the counts as text, so 9 comes after 10. */
export function topKFrequent(nums: number[], k: number): number[] {
  const counts = new Map<number, number>()
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1)
  const last = [...counts.values()].sort().at(-k) as number
  const chosen: number[] = []
  for (const [value, count] of counts) if (count > last) chosen.push(value)
  for (const [value, count] of counts) if (count === last) chosen.push(value)
  return chosen.slice(0, k)
}
