// Expected: output-limit
// Problem: merge-intervals
/** Forty lists with 2^40 ways through them. */
export function merge(intervals: number[][]): number[][] {
  let list: unknown[] = [intervals.length]
  for (let depth = 0; depth < 40; depth++) list = [list, list]
  return list as number[][]
}
