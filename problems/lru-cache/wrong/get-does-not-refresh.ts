/** Wrong: reading a key does not count as a use, so the key written first goes first. */
export class LRUCache {
  private readonly capacity: number
  private readonly values = new Map<number, number>()

  constructor(capacity: number) {
    this.capacity = capacity
  }

  get(key: number): number {
    return this.values.get(key) ?? -1
  }

  put(key: number, value: number): void {
    this.values.delete(key)
    this.values.set(key, value)
    for (const oldest of this.values.keys()) {
      if (this.values.size <= this.capacity) break
      this.values.delete(oldest)
    }
  }
}
