// Expected: invalid-output
// Problem: lru-cache
/** A cache that notes down what it is asked and works it out when an answer is read. */
export class LRUCache {
  readonly #calls: (() => void)[] = []
  readonly #values = new Map<number, number>()
  readonly #capacity: number
  constructor(capacity: number) {
    this.#capacity = capacity
  }
  #settle(): void {
    for (const call of this.#calls.splice(0)) call()
  }
  get(key: number): unknown {
    let answer = -1
    this.#calls.push(() => (answer = this.#values.get(key) ?? -1))
    return { toJSON: () => (this.#settle(), answer), valueOf: () => (this.#settle(), answer) }
  }
  put(key: number, value: number): void {
    this.#calls.push(() => {
      this.#values.delete(key)
      this.#values.set(key, value)
      if (this.#values.size > this.#capacity) this.#values.delete(this.#values.keys().next().value!)
    })
  }
}
