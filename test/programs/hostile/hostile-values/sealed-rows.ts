// Expected: accepted
// Problem: merge-intervals
/** Sealed rows in a list that cannot be extended. */
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
  return Object.preventExtensions(honest(intervals).map((row) => Object.seal(row)))
}
