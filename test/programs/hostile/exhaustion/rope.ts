// Expected: output-limit
// Problem: merge-intervals
/** Half a gigabyte of text that exists only as a promise to join it. */
export function merge(intervals: number[][]): number[][] {
  let rope = 'x'.repeat(1_000)
  while (rope.length < 2 ** 28) rope += rope
  return [rope, intervals] as unknown as number[][]
}
