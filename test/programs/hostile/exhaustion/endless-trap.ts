// Expected: time-limit
// Problem: merge-intervals
/** A proxy whose trap never comes back. */
export function merge(intervals: number[][]): number[][] {
  return new Proxy(intervals, {
    get: () => {
      for (let turn = 0; ; turn = (turn + 1) % 10) if (turn < 0) return []
    },
  })
}
