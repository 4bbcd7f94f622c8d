// Expected: wrong-answer
// Problem: lru-cache
/** A method that should return nothing returns something. */
export class LRUCache {
  readonly #values = new Map<number, number>()
  get(key: number): number {
    return this.#values.get(key) ?? -1
  }
  put(key: number, value: number): number {
    this.#values.set(key, value)
    return 1
  }
}
