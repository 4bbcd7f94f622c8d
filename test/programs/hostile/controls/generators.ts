// Expected: accepted
// Problem: merge-intervals
/** Works with generators and iterator helpers. */
function* merged(intervals: number[][]): Generator<number[]> {
  let current: number[] | undefined
  for (const [start, end] of intervals.toSorted((left, right) => left[0]! - right[0]!)) {
    if (current !== undefined && start! <= current[1]!) current[1] = Math.max(current[1]!, end!)
    else {
      if (current !== undefined) yield current
      current = [start!, end!]
    }
  }
  if (current !== undefined) yield current
}
export function merge(intervals: number[][]): number[][] {
  return [...merged(intervals).map(([start, end]) => [start!, end!])]
}
