// Expected: output-limit
// Problem: merge-intervals
/** Nested a million deep. */
export function merge(intervals: number[][]): number[][] {
  let list: unknown[] = intervals
  for (let depth = 0; depth < 1_000_000; depth++) list = [list]
  return list as number[][]
}
