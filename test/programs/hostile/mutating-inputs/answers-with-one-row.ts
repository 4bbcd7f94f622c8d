// Expected: wrong-answer
// Problem: merge-intervals
/** All rows of the answer are the same list, which is changed after each was put in. */
export function merge(intervals: number[][]): number[][] {
  const row = [0, 0]
  return intervals.map(([start, end]) => {
    row[0] = start!
    row[1] = end!
    return row
  })
}
