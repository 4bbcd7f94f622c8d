// Expected: wrong-answer
// Problem: merge-intervals
/** Returns its input, mutated in a way that a harness which compares with that input cannot see. */
export function merge(intervals: number[][]): number[][] {
  for (const interval of intervals) interval[0] = interval[1]!
  return intervals
}
