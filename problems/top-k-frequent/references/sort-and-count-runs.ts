/** Sorts the numbers, so that equal ones stand together, then the runs by falling length. */
export function topKFrequent(nums: number[], k: number): number[] {
  const sorted = [...nums].sort((one, other) => one - other)
  const runs: { value: number; count: number }[] = []
  for (const value of sorted) {
    const last = runs.at(-1)
    if (last !== undefined && last.value === value) last.count++
    else runs.push({ value, count: 1 })
  }
  return runs
    .sort((one, other) => other.count - one.count)
    .slice(0, k)
    .map(({ value }) => value)
}
