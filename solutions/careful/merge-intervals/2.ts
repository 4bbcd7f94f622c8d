type Interval = number[]

const merge = (intervals: Interval[]): Interval[] => {
  const n = intervals.length
  const OFFSET = 1_000_000_000
  const SLOTS = 131_072 // above the largest index

  // One number per interval, ordered by start: start in the upper part, index in the lower.
  const keys = new Float64Array(n)
  for (let i = 0; i < n; i++) keys[i] = (intervals[i][0] + OFFSET) * SLOTS + i
  keys.sort()

  const merged: Interval[] = []
  let start = 0
  let end = -Infinity
  for (let i = 0; i < n; i++) {
    const key = keys[i]
    const interval = intervals[key - Math.floor(key / SLOTS) * SLOTS]
    const s = interval[0]
    const e = interval[1]
    if (s > end) {
      if (i > 0) merged.push([start, end])
      start = s
      end = e
    } else if (e > end) {
      end = e
    }
  }
  if (n > 0) merged.push([start, end])
  return merged
}

export { merge }
