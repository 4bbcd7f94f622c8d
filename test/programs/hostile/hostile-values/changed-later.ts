// Expected: wrong-answer
// Problem: lru-cache
/** Returns the same list from every call and changes it afterwards. */
export class LRUCache {
  readonly #answer: number[] = [0]
  get(key: number): unknown {
    this.#answer[0] = key
    return this.#answer
  }
  put(key: number, value: number): void {
    this.#answer[0] = key + value
  }
}
