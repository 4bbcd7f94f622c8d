// Expected: invalid-output
// Problem: merge-intervals
/** Rows with a property that no enumeration shows: it would never be sent, but an answer with it is no plain data. */
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
  return honest(intervals).map((row) => Object.defineProperty(row, 'toJSON', { value: () => [0, 0] }))
}
