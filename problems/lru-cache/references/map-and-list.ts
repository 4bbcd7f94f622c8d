interface Entry {
  key: number
  value: number
  older: Entry | undefined
  newer: Entry | undefined
}

/** A Map from key to the entry of a doubly linked list in order of use: constant time, one object per entry. */
export class LRUCache {
  private readonly capacity: number
  private readonly entries = new Map<number, Entry>()
  private newest: Entry | undefined
  private oldest: Entry | undefined

  constructor(capacity: number) {
    this.capacity = capacity
  }

  get(key: number): number {
    const entry = this.entries.get(key)
    if (entry === undefined) return -1
    this.remove(entry)
    this.append(entry)
    return entry.value
  }

  put(key: number, value: number): void {
    const present = this.entries.get(key)
    if (present !== undefined) {
      this.remove(present)
    } else if (this.entries.size >= this.capacity && this.oldest !== undefined) {
      this.entries.delete(this.oldest.key)
      this.remove(this.oldest)
    }
    const entry: Entry = { key, value, older: undefined, newer: undefined }
    this.entries.set(key, entry)
    this.append(entry)
  }

  private append(entry: Entry): void {
    entry.older = this.newest
    entry.newer = undefined
    if (this.newest === undefined) this.oldest = entry
    else this.newest.newer = entry
    this.newest = entry
  }

  private remove(entry: Entry): void {
    const { older, newer } = entry
    if (older === undefined) this.oldest = newer
    else older.newer = newer
    if (newer === undefined) this.newest = older
    else newer.older = older
  }
}
