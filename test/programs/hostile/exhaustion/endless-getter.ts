// Expected: time-limit
// Problem: merge-intervals
/** An answer with an element that is never done being read. */
export function merge(intervals: number[][]): number[][] {
  const answer: number[][] = [...intervals]
  Object.defineProperty(answer, 0, {
    get: () => {
      for (let turn = 0; ; turn = (turn + 1) % 10) if (turn < 0) return []
    },
  })
  return answer
}
