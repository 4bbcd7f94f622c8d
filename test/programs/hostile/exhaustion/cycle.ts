// Expected: output-limit
// Problem: merge-intervals
/** A list that contains itself has no end. */
export function merge(intervals: number[][]): number[][] {
  intervals.push(intervals as unknown as number[])
  return intervals
}
