/** Wrong: tests a value by its truth, so that a stored 0 counts as absent. */
export class LRUCache {
  private readonly capacity: number
  private readonly values = new Map<number, number>()

  constructor(capacity: number) {
    this.capacity = capacity
  }

  get(key: number): number {
    const value = this.values.get(key)
    if (!value) return -1
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
