/** Wrong: makes room before asking whether the key is there already, and so evicts one for a mere update. */
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
    for (const oldest of this.values.keys()) {
      if (this.values.size < this.capacity) break
      this.values.delete(oldest)
    }
    this.values.delete(key)
    this.values.set(key, value)
  }
}
