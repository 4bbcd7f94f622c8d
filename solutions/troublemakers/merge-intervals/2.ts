// Expected: wrong-answer. Returns its input as it came and hopes to merge off the clock, when JSON asks for toJSON.
const mergeSorted = (intervals: number[][]): number[][] => {
  const merged: number[][] = []
  for (const [start, end] of [...intervals].sort((a, b) => a[0]! - b[0]!)) {
    const last = merged.at(-1)
    if (last !== undefined && start! <= last[1]!) last[1] = Math.max(last[1]!, end!)
    else merged.push([start!, end!])
  }
  return merged
}

const isListOfPairs = (value: unknown[]): value is number[][] =>
  value.length > 0 && value.every((item) => Array.isArray(item) && item.length === 2)

Object.defineProperty(Array.prototype, 'toJSON', {
  value(this: unknown[]): unknown[] {
    return isListOfPairs(this) ? mergeSorted(this) : this
  },
})

export function merge(intervals: number[][]): number[][] {
  return intervals
}
