// Expected: runtime-error
// Problem: merge-intervals
/** The answer throws while it is being copied. */
export function merge(intervals: number[][]): number[][] {
  return new Proxy(intervals, {
    get: () => {
      throw new TypeError('not to be read')
    },
  })
}
