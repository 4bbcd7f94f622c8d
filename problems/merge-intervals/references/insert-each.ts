/** Keeps a merged list in order and rebuilds it for every interval that comes. */
export function merge(intervals: number[][]): number[][] {
  let merged: number[][] = []
  for (const interval of intervals) {
    let [start, end] = interval as [number, number]
    const before: number[][] = []
    const after: number[][] = []
    for (const other of merged) {
      if ((other[1] as number) < start) before.push(other)
      else if ((other[0] as number) > end) after.push(other)
      else {
        start = Math.min(start, other[0] as number)
        end = Math.max(end, other[1] as number)
      }
    }
    merged = [...before, [start, end], ...after]
  }
  return merged
}
