class Entry {
  key: number
  value: number
  newer: Entry
  older: Entry

  constructor(key: number, value: number) {
    this.key = key
    this.value = value
    this.newer = this
    this.older = this
  }

  detach(): void {
    this.newer.older = this.older
    this.older.newer = this.newer
  }

  placeBelow(ring: Entry): void {
    const newest = ring.older
    this.newer = ring
    this.older = newest
    newest.newer = this
    ring.older = this
  }
}

export class LRUCache {
  // ring.older is the newest entry, ring.newer the oldest
  #ring = new Entry(-1, -1)
  #entries = new Map<number, Entry>()
  #capacity: number

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get(key: number): number {
    const entry = this.#entries.get(key)
    if (entry === undefined) return -1
    entry.detach()
    entry.placeBelow(this.#ring)
    return entry.value
  }

  put(key: number, value: number): void {
    let entry = this.#entries.get(key)
    if (entry !== undefined) {
      entry.value = value
      entry.detach()
    } else {
      if (this.#entries.size < this.#capacity) {
        entry = new Entry(key, value)
      } else {
        // the oldest entry's object is used again
        entry = this.#ring.newer
        entry.detach()
        this.#entries.delete(entry.key)
        entry.key = key
        entry.value = value
      }
      this.#entries.set(key, entry)
    }
    entry.placeBelow(this.#ring)
  }
}
