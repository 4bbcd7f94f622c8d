/**
 * Sorts all starts and all ends apart from each other, as plain numbers. Between two neighbouring intervals of the
 * answer lies a gap exactly where the next start is greater than the end of the same rank.
 */
export function merge(intervals: number[][]): number[][] {
  const starts = new Float64Array(intervals.length)
  const ends = new Float64Array(intervals.length)
  for (let index = 0; index < intervals.length; index++) {
    const interval = intervals[index] as number[]
    starts[index] = interval[0] as number
    ends[index] = interval[1] as number
  }
  starts.sort()
  ends.sort()
  const merged: number[][] = []
  let first = 0
  for (let rank = 0; rank < starts.length; rank++) {
    const isLast = rank + 1 === starts.length
    if (isLast || (starts[rank + 1] as number) > (ends[rank] as number)) {
      merged.push([starts[first] as number, ends[rank] as number])
      first = rank + 1
    }
  }
  return merged
}
