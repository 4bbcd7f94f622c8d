export type QueueClasses = Readonly<Record<'Queue' | 'Deque', new () => object>>

/**
 * `Queue` and `Deque` as the usual judges offer them. What is asked of an empty one is null, and iterating leaves it as it
 * is. Each step costs O(1), amortised. As in `priority-queues.ts`, no built-in is used that a candidate could patch.
 */
export const makeQueues = (): QueueClasses => {
  const { iterator } = Symbol
  const { isArray } = Array
  const OurTypeError = TypeError

  /** A ring that doubles when it is full; its length is a power of two. */
  class Ring {
    #items: unknown[] = [undefined, undefined, undefined, undefined]
    #first = 0
    #size = 0

    constructor(values: unknown) {
      if (values !== undefined && values !== null && !isArray(values))
        throw new OurTypeError('elements must be an array')
      if (isArray(values)) for (let index = 0; index < values.length; index++) this.addLast(values[index])
    }

    #grow(): void {
      const items = this.listed()
      const { length } = items
      for (let index = length; index < 2 * length; index++) items[index] = undefined
      this.#items = items
      this.#first = 0
    }

    addLast(element: unknown): void {
      if (this.#size === this.#items.length) this.#grow()
      this.#items[(this.#first + this.#size) & (this.#items.length - 1)] = element
      this.#size++
    }

    addFirst(element: unknown): void {
      if (this.#size === this.#items.length) this.#grow()
      this.#first = (this.#first - 1) & (this.#items.length - 1)
      this.#items[this.#first] = element
      this.#size++
    }

    takeFirst(): unknown {
      if (this.#size === 0) return null
      const element = this.#items[this.#first]
      this.#items[this.#first] = undefined
      this.#first = (this.#first + 1) & (this.#items.length - 1)
      this.#size--
      return element
    }

    takeLast(): unknown {
      if (this.#size === 0) return null
      this.#size--
      const place = (this.#first + this.#size) & (this.#items.length - 1)
      const element = this.#items[place]
      this.#items[place] = undefined
      return element
    }

    at(index: number): unknown {
      return this.#size === 0 ? null : this.#items[(this.#first + index) & (this.#items.length - 1)]
    }

    count(): number {
      return this.#size
    }

    listed(): unknown[] {
      const list: unknown[] = []
      for (let index = 0; index < this.#size; index++) list[index] = this.at(index)
      return list
    }
  }

  /** What both kinds have. */
  class Line {
    ring: Ring
    constructor(elements?: unknown) {
      this.ring = new Ring(elements)
    }
    front(): unknown {
      return this.ring.at(0)
    }
    back(): unknown {
      return this.ring.at(this.ring.count() - 1)
    }
    size(): number {
      return this.ring.count()
    }
    isEmpty(): boolean {
      return this.ring.count() === 0
    }
    toArray(): unknown[] {
      return this.ring.listed()
    }
    clear(): void {
      this.ring = new Ring(undefined)
    }
    *[iterator](): Generator {
      for (let index = 0; index < this.ring.count(); index++) yield this.ring.at(index)
    }
  }

  class Queue extends Line {
    static fromArray(elements: unknown): Queue {
      return new Queue(elements)
    }
    enqueue(element: unknown): this {
      this.ring.addLast(element)
      return this
    }
    push(element: unknown): this {
      this.ring.addLast(element)
      return this
    }
    dequeue(): unknown {
      return this.ring.takeFirst()
    }
    pop(): unknown {
      return this.ring.takeFirst()
    }
    clone(): Queue {
      return new Queue(this.toArray())
    }
  }

  class Deque extends Line {
    static fromArray(elements: unknown): Deque {
      return new Deque(elements)
    }
    pushFront(element: unknown): this {
      this.ring.addFirst(element)
      return this
    }
    pushBack(element: unknown): this {
      this.ring.addLast(element)
      return this
    }
    popFront(): unknown {
      return this.ring.takeFirst()
    }
    popBack(): unknown {
      return this.ring.takeLast()
    }
    clone(): Deque {
      return new Deque(this.toArray())
    }
  }

  return { Queue, Deque }
}
