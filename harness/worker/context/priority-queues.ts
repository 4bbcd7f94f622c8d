/** Says which of two elements goes first: below zero for the first, as `sort` has it. */
type Compare = (first: unknown, second: unknown) => number

interface Options {
  readonly compare?: Compare
  readonly priority?: (element: unknown) => unknown
}

export type PriorityQueueClasses = Readonly<
  Record<'PriorityQueue' | 'MinPriorityQueue' | 'MaxPriorityQueue', new () => object>
>

/**
 * The priority queues that solutions written for the usual judges take for granted, with the interface these judges have
 * had. `PriorityQueue` is told the order by a comparison; `MinPriorityQueue` and `MaxPriorityQueue` by a function that
 * gives an element's key, or order the elements themselves. What is asked of an empty queue is null.
 *
 * There have been two interfaces. The earlier one (`{ priority }`, or `enqueue(element, priority)`) hands out
 * `{ priority, element }`, the present one elements. The way a queue is made or filled tells them apart, but for plain
 * numbers in `new MinPriorityQueue()`: there `inBoxes()`, called before any is made, asks for the earlier one.
 *
 * Only indices, comparisons and lists of its own are used: nothing here changes when a candidate patches a built-in.
 * A binary heap keeps elements and keys in two lists side by side, so that a key is computed once and nothing is
 * allocated per element. enqueue and dequeue: O(log n); front: O(1); back, remove, contains: O(n); toArray: O(n log n).
 */
export const makePriorityQueues = (): PriorityQueueClasses => {
  const { iterator } = Symbol
  const { isArray } = Array
  let areBoxed = false

  const copied = (values: unknown): unknown[] => {
    const list: unknown[] = []
    if (isArray(values)) for (let index = 0; index < values.length; index++) list[index] = values[index]
    return list
  }

  class Heap {
    #items: unknown[] = []
    /** The same list as `#items` where a comparison orders the elements themselves. */
    #keys: unknown[] = []
    readonly #direction: 1 | -1
    readonly #compare: Compare | undefined
    readonly #keyOf: ((element: unknown) => unknown) | undefined
    #isBoxed: boolean

    constructor(direction: 1 | -1, order: Compare | Options | undefined, given: unknown) {
      this.#direction = direction
      const options = typeof order === 'object' && order !== null ? order : undefined
      if (options?.compare !== undefined) this.#compare = options.compare
      else if (typeof order === 'function' && (new.target.isCompared || order.length === 2)) this.#compare = order
      else this.#keyOf = (typeof order === 'function' ? order : options?.priority) as (element: unknown) => unknown
      this.#isBoxed = options?.priority !== undefined || (areBoxed && order === undefined)
      if (this.#compare !== undefined) this.#keys = this.#items
      const values = copied(isArray(order) ? order : given)
      for (let index = 0; index < values.length; index++) this.enqueue(values[index])
    }

    /** Whether any function given to the constructor compares; else only one of two parameters does. */
    static get isCompared(): boolean {
      return false
    }

    #isBefore(first: unknown, second: unknown): boolean {
      if (this.#compare !== undefined) return this.#compare(first, second) < 0
      const [one, other] = [first as number, second as number]
      return this.#direction === 1 ? one < other : one > other
    }

    #handOut(index: number): unknown {
      const element = this.#items[index]
      return this.#isBoxed ? { priority: this.#keys[index], element } : element
    }

    #rise(from: number, item: unknown, key: unknown): void {
      const [items, keys] = [this.#items, this.#keys]
      let index = from
      while (index > 0) {
        const parent = (index - 1) >> 1
        if (!this.#isBefore(key, keys[parent])) break
        items[index] = items[parent]
        keys[index] = keys[parent]
        index = parent
      }
      items[index] = item
      keys[index] = key
    }

    #sink(item: unknown, key: unknown): void {
      const [items, keys] = [this.#items, this.#keys]
      const { length } = items
      let index = 0
      for (let child = 1; child < length; child = 2 * index + 1) {
        if (child + 1 < length && this.#isBefore(keys[child + 1], keys[child])) child++
        if (!this.#isBefore(keys[child], key)) break
        items[index] = items[child]
        keys[index] = keys[child]
        index = child
      }
      items[index] = item
      keys[index] = key
    }

    enqueue(element: unknown, priority?: unknown): this {
      let key = element
      if (this.#compare === undefined) {
        if (typeof priority === 'number') this.#isBoxed = true
        if (typeof priority === 'number') key = priority
        else if (this.#keyOf !== undefined) key = this.#keyOf(element)
      }
      this.#rise(this.#items.length, element, key)
      return this
    }

    push(element: unknown): this {
      return this.enqueue(element)
    }

    dequeue(): unknown {
      const [items, keys] = [this.#items, this.#keys]
      const { length } = items
      if (length === 0) return null
      const first = this.#handOut(0)
      const [item, key] = [items[length - 1], keys[length - 1]]
      items.length = length - 1
      keys.length = length - 1
      if (length > 1) this.#sink(item, key)
      return first
    }

    pop(): unknown {
      return this.dequeue()
    }

    front(): unknown {
      return this.#items.length === 0 ? null : this.#handOut(0)
    }

    back(): unknown {
      const { length } = this.#items
      if (length === 0) return null
      let last = length >> 1
      for (let index = last + 1; index < length; index++) {
        if (this.#isBefore(this.#keys[last], this.#keys[index])) last = index
      }
      return this.#handOut(last)
    }

    size(): number {
      return this.#items.length
    }

    isEmpty(): boolean {
      return this.#items.length === 0
    }

    clear(): void {
      this.#items = []
      this.#keys = this.#compare === undefined ? [] : this.#items
    }

    contains(isMeant: (element: unknown) => unknown): boolean {
      for (let index = 0; index < this.#items.length; index++) {
        if (isMeant(this.#handOut(index)) === true) return true
      }
      return false
    }

    remove(isMeant: (element: unknown) => unknown): unknown[] {
      const removed: unknown[] = []
      const [items, keys] = [this.#items, this.#keys]
      const out: boolean[] = []
      for (let index = 0; index < items.length; index++) {
        const element = this.#handOut(index)
        out[index] = isMeant(element) === true
        if (out[index] === true) removed[removed.length] = element
      }
      this.clear()
      for (let index = 0; index < items.length; index++) {
        if (out[index] !== true) this.#rise(this.#items.length, items[index], keys[index])
      }
      return removed
    }

    /** By priority, the first first; the queue stays as it is. */
    toArray(): unknown[] {
      const [items, keys] = [copied(this.#items), copied(this.#keys)]
      const sorted: unknown[] = []
      while (this.#items.length > 0) sorted[sorted.length] = this.dequeue()
      this.#items = items
      this.#keys = this.#compare === undefined ? keys : items
      return sorted
    }

    /** Takes the elements out one after another. */
    *[iterator](): Generator {
      while (this.#items.length > 0) yield this.dequeue()
    }
  }

  class PriorityQueue extends Heap {
    constructor(order?: Compare | Options, values?: unknown) {
      super(1, order, values)
    }
    static override get isCompared(): boolean {
      return true
    }
    static fromArray(values: unknown, order?: Compare | Options): PriorityQueue {
      return new PriorityQueue(order, values)
    }
  }

  class MinPriorityQueue extends Heap {
    constructor(order?: Compare | Options, values?: unknown) {
      super(1, order, values)
    }
    static fromArray(values: unknown, order?: Compare | Options): MinPriorityQueue {
      return new MinPriorityQueue(order, values)
    }
    static inBoxes(): void {
      areBoxed = true
    }
  }

  class MaxPriorityQueue extends Heap {
    constructor(order?: Compare | Options, values?: unknown) {
      super(-1, order, values)
    }
    static fromArray(values: unknown, order?: Compare | Options): MaxPriorityQueue {
      return new MaxPriorityQueue(order, values)
    }
  }

  return { PriorityQueue, MinPriorityQueue, MaxPriorityQueue }
}
