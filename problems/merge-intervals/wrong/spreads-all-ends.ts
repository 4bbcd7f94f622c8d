/** Wrong: passes all starts and ends as arguments of one call, which overflows the stack on a long list. */
export function merge(intervals: number[][]): number[][] {
  const lowest = Math.min(...intervals.flat())
  const sorted = intervals.toSorted((left, right) => (left[0] as number) - (right[0] as number))
  const merged: number[][] = []
  let open = [lowest, lowest]
  for (const [start, end] of sorted as [number, number][]) {
    if (start <= (open[1] as number)) open = [open[0] as number, Math.max(open[1] as number, end)]
    else {
      merged.push(open)
      open = [start, end]
    }
  }
  merged.push(open)
  return merged
}
