// Expected: runtime-error. One bucket short: throws when a single value fills the whole input.
export function topKFrequent(nums: number[], k: number): number[] {
  const counts = new Map<number, number>()
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1)

  const buckets: number[][] = Array.from({ length: nums.length }, () => [])
  for (const [value, count] of counts) buckets[count]!.push(value)

  const result: number[] = []
  for (let count = buckets.length - 1; count > 0 && result.length < k; count--) result.push(...buckets[count]!)
  return result.slice(0, k)
}
