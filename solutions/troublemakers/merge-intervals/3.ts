// Expected: accepted. Sorts and overwrites its input, which harms nobody: every call gets an input of its own.
export function merge(intervals: number[][]): number[][] {
  if (intervals.length === 0) return intervals
  intervals.sort((a, b) => a[0]! - b[0]!)

  let last = 0
  for (let i = 1; i < intervals.length; i++) {
    if (intervals[i]![0]! <= intervals[last]![1]!) {
      intervals[last]![1] = Math.max(intervals[last]![1]!, intervals[i]![1]!)
    } else {
      last++
      intervals[last] = intervals[i]!
    }
  }
  intervals.length = last + 1
  return intervals
}
