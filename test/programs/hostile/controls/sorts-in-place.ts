// Expected: accepted
// Problem: merge-intervals
/** Sorts and overwrites its input and returns it. */
export function merge(intervals: number[][]): number[][] {
  intervals.sort((left, right) => left[0]! - right[0]!)
  let last = 0
  for (const interval of intervals) {
    if (interval[0]! <= intervals[last]![1]!) intervals[last]![1] = Math.max(intervals[last]![1]!, interval[1]!)
    else intervals[++last] = interval
  }
  intervals.length = last + 1
  return intervals
}
