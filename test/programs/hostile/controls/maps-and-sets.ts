// Expected: accepted
// Problem: top-k-frequent
/** Maps, sets, groups and spreads of them. */
export function topKFrequent(nums: number[], k: number): number[] {
  const groups = Map.groupBy(nums, (value) => value)
  const byCount = new Map<number, Set<number>>()
  for (const [value, list] of groups) {
    const same = byCount.get(list.length) ?? new Set()
    byCount.set(list.length, same.add(value))
  }
  return [...byCount.entries()].sort(([one], [other]) => other - one).flatMap(([, values]) => [...values]).slice(0, k)
}
