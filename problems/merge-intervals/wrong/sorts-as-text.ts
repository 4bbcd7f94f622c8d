/** Wrong: sorts without a comparator, so the intervals come in the order of their text. */
export function merge(intervals: number[][]): number[][] {
  const merged: number[][] = []
  for (const [start, end] of intervals.toSorted() as [number, number][]) {
    const last = merged.at(-1)
    if (last !== undefined && start <= (last[1] as number)) last[1] = Math.max(last[1] as number, end)
    else merged.push([start, end])
  }
  return merged
}
