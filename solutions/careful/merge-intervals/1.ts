// Starts and ends can be sorted independently: a merged interval finishes at the i-th end
// exactly when the next start lies beyond it.
export function merge(intervals: number[][]): number[][] {
  const n = intervals.length
  const starts = new Int32Array(n)
  const ends = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const interval = intervals[i]
    starts[i] = interval[0]
    ends[i] = interval[1]
  }
  starts.sort()
  ends.sort()

  const result: number[][] = []
  let first = 0
  for (let i = 0; i < n; i++) {
    if (i === n - 1 || starts[i + 1] > ends[i]) {
      result.push([starts[first], ends[i]])
      first = i + 1
    }
  }
  return result
}
