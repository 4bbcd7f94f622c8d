/** An array in order of use, searched from one end and closed up again at every call. */
export class LRUCache {
  private readonly capacity: number
  private readonly entries: { key: number; value: number }[] = []

  constructor(capacity: number) {
    this.capacity = capacity
  }

  get(key: number): number {
    const index = this.entries.findIndex((entry) => entry.key === key)
    const [entry] = index < 0 ? [] : this.entries.splice(index, 1)
    if (entry === undefined) return -1
    this.entries.push(entry)
    return entry.value
  }

  put(key: number, value: number): void {
    const index = this.entries.findIndex((entry) => entry.key === key)
    if (index >= 0) this.entries.splice(index, 1)
    else if (this.entries.length === this.capacity) this.entries.shift()
    this.entries.push({ key, value })
  }
}
