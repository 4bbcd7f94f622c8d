/**
 * Entries live in slots 1 … capacity of flat tables: key, value, the neighbours in order of use, and the next entry in
 * the same bucket of a hash table. Slot 0 stands before the oldest and behind the newest entry, so the ends of the list
 * are no special case: `newer[0]` is the oldest entry, `older[0]` the newest.
 *
 * Why it is fast: no call allocates, an evicted entry's slot is taken over by its successor, and all links are small
 * integers in typed arrays instead of objects that the collector has to follow. There are more buckets than entries, so
 * a chain is about one entry long. The two methods call nothing: there is little to compile before they are fast.
 */
export class LRUCache {
  private readonly capacity: number
  private readonly shift: number
  private readonly buckets: Int32Array
  private readonly chain: Int32Array
  private readonly keys: Int32Array
  private readonly values: Int32Array
  private readonly newer: Int32Array
  private readonly older: Int32Array
  private size: number

  constructor(capacity: number) {
    const bits = 33 - Math.clz32(capacity)
    this.capacity = capacity
    this.shift = 32 - bits
    this.buckets = new Int32Array(1 << bits)
    this.chain = new Int32Array(capacity + 1)
    this.keys = new Int32Array(capacity + 1)
    this.values = new Int32Array(capacity + 1)
    this.newer = new Int32Array(capacity + 1)
    this.older = new Int32Array(capacity + 1)
    this.size = 0
  }

  get(key: number): number {
    const { keys, chain, newer, older } = this
    // 2³² divided by the golden ratio: the upper bits of the product are spread well even for neighbouring keys.
    let slot = this.buckets[Math.imul(key, 0x9e3779b1) >>> this.shift] as number
    while (slot !== 0 && keys[slot] !== key) slot = chain[slot] as number
    if (slot === 0) return -1
    const newest = older[0] as number
    if (slot !== newest) {
      const after = newer[slot] as number
      const before = older[slot] as number
      newer[before] = after
      older[after] = before
      newer[newest] = slot
      older[slot] = newest
      newer[slot] = 0
      older[0] = slot
    }
    return this.values[slot] as number
  }

  put(key: number, value: number): void {
    const { buckets, keys, chain, newer, older } = this
    const bucket = Math.imul(key, 0x9e3779b1) >>> this.shift
    let slot = buckets[bucket] as number
    while (slot !== 0 && keys[slot] !== key) slot = chain[slot] as number
    const isNew = slot === 0
    if (isNew && this.size < this.capacity) {
      slot = ++this.size
    } else {
      if (isNew) {
        slot = newer[0] as number
        const left = Math.imul(keys[slot] as number, 0x9e3779b1) >>> this.shift
        let link = buckets[left] as number
        if (link === slot) {
          buckets[left] = chain[slot] as number
        } else {
          while (chain[link] !== slot) link = chain[link] as number
          chain[link] = chain[slot] as number
        }
      }
      const after = newer[slot] as number
      const before = older[slot] as number
      newer[before] = after
      older[after] = before
    }
    if (isNew) {
      keys[slot] = key
      chain[slot] = buckets[bucket] as number
      buckets[bucket] = slot
    }
    this.values[slot] = value
    const newest = older[0] as number
    newer[newest] = slot
    older[slot] = newest
    newer[slot] = 0
    older[0] = slot
  }
}
