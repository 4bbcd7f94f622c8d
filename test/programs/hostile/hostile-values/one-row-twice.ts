// Expected: wrong-answer
// Problem: merge-intervals
/** The same row in all places, changed once for each. */
const honest = (intervals: number[][]): number[][] => {
  const sorted = [...intervals].sort((left, right) => left[0]! - right[0]!)
  const merged: number[][] = []
  for (const [start, end] of sorted as [number, number][]) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]!) last[1] = Math.max(last[1]!, end)
    else merged.push([start, end])
  }
  return merged
}
export function merge(intervals: number[][]): number[][] {
  const row: number[] = [0, 0]
  return honest(intervals).map(([start, end]) => {
    row[0] = start! - 1
    row[1] = end!
    return row
  })
}
