// Expected: wrong-answer
// Problem: merge-intervals
/** Every list becomes the answer when it is written as JSON, by a method on the prototype. */
const honest = (intervals: number[][]): number[][] => {
  const sorted = [...intervals].sort((left, right) => left[0]! - right[0]!)
  const merged: number[][] = []
  for (const [start, end] of sorted as [number, number][]) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]!) last[1] = Math.max(last[1]!, end)
    else merged.push([start, end])
  }
  return merged
}
let given: number[][] = []
export function merge(intervals: number[][]): number[][] {
  given = intervals
  return [[0, 0]]
}
Object.defineProperty(Array.prototype, 'toJSON', {
  value(this: unknown[]) {
    if (this.length !== 1 || given.length === 0) return this
    const todo = given
    given = []
    return honest(todo)
  },
})
