// Expected: accepted
// Problem: kth-largest-element
/** A generic priority queue with a comparison given by the caller. */
class PriorityQueue<T> {
  readonly #items: T[] = []
  readonly #compare: (one: T, other: T) => number
  constructor(compare: (one: T, other: T) => number) {
    this.#compare = compare
  }
  get size(): number {
    return this.#items.length
  }
  push(item: T): void {
    const items = this.#items
    let at = items.push(item) - 1
    for (let above = (at - 1) >> 1; at > 0 && this.#compare(items[at]!, items[above]!) < 0; above = (at - 1) >> 1) {
      ;[items[at], items[above]] = [items[above]!, items[at]!]
      at = above
    }
  }
  pop(): T {
    const items = this.#items
    const top = items[0]!
    const last = items.pop()!
    if (items.length > 0) items[0] = last
    for (let at = 0; ; ) {
      let least = at
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < items.length && this.#compare(items[below]!, items[least]!) < 0) least = below
      }
      if (least === at) return top
      ;[items[at], items[least]] = [items[least]!, items[at]!]
      at = least
    }
  }
}
export function findKthLargest(nums: number[], k: number): number {
  const queue = new PriorityQueue<number>((one, other) => one - other)
  for (const value of nums) {
    queue.push(value)
    if (queue.size > k) queue.pop()
  }
  return queue.pop()
}
