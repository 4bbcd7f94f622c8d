/** Wrong: counts in a plain object, whose keys come back as text. */
export function topKFrequent(nums: number[], k: number): number[] {
  const counts: Record<string, number> = {}
  for (const value of nums) counts[value] = (counts[value] ?? 0) + 1
  const chosen: unknown[] = Object.keys(counts)
    .sort((one, other) => (counts[other] as number) - (counts[one] as number))
    .slice(0, k)
  return chosen as number[]
}
