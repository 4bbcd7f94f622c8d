/** Wrong: intervals that share only an endpoint stay apart. */
export function merge(intervals: number[][]): number[][] {
  const sorted = intervals.toSorted((left, right) => (left[0] as number) - (right[0] as number))
  const merged: number[][] = []
  for (const [start, end] of sorted as [number, number][]) {
    const last = merged.at(-1)
    if (last !== undefined && start < (last[1] as number)) last[1] = Math.max(last[1] as number, end)
    else merged.push([start, end])
  }
  return merged
}
