// Expected: invalid-output
// Problem: merge-intervals
/** A place in the answer with a hostile name, to be repeated by whoever says what is wrong there. */
export function merge(intervals: number[][]): number[][] {
  return [{ [`\u001b[2J\n::error::${intervals.length}<script>`]: () => 1 }] as unknown as number[][]
}
