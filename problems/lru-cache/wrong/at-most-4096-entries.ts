/** Wrong: caps the room it makes at 4096 entries, however large the capacity. */
export class LRUCache {
  private readonly capacity: number
  private readonly values = new Map<number, number>()

  constructor(capacity: number) {
    this.capacity = Math.min(capacity, 4096)
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
    for (const oldest of this.values.keys()) {
      if (this.values.size <= this.capacity) break
      this.values.delete(oldest)
    }
  }
}
