/**
 * A Map whose order of insertion is the order of use. Short, but the oldest key is found through a new iterator, which
 * steps over all the entries deleted at the front since the Map was last rebuilt.
 */
export class LRUCache {
  private readonly capacity: number
  private readonly values = new Map<number, number>()

  constructor(capacity: number) {
    this.capacity = capacity
  }

  get(key: number): number {
    const value = this.values.get(key)
    if (value === undefined) return -1
    this.values.delete(key)
    this.values.set(key, value)
    return value
  }

  put(key: number, value: number): void {
    this.values.delete(key)
    this.values.set(key, value)
    if (this.values.size > this.capacity) {
      for (const oldest of this.values.keys()) {
        this.values.delete(oldest)
        break
      }
    }
  }
}
