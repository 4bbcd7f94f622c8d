// Slots 1..capacity hold the entries; slot 0 is the head of the circular use list
// (next[0] = most recently used, prev[0] = least recently used). Keys are found
// through a chained hash table over the slots.
export class LRUCache {
  private readonly capacity: number
  private readonly shift: number
  private readonly buckets: Int32Array
  private readonly chain: Int32Array
  private readonly keys: Int32Array
  private readonly values: Int32Array
  private readonly prev: Int32Array
  private readonly next: Int32Array
  private size = 0

  constructor(capacity: number) {
    this.capacity = capacity
    let bits = 4
    while (1 << bits < capacity * 2) bits++
    this.shift = 32 - bits
    this.buckets = new Int32Array(1 << bits)
    this.chain = new Int32Array(capacity + 1)
    this.keys = new Int32Array(capacity + 1)
    this.values = new Int32Array(capacity + 1)
    this.prev = new Int32Array(capacity + 1)
    this.next = new Int32Array(capacity + 1)
  }

  get(key: number): number {
    const slot = this.find(key)
    if (slot === 0) return -1
    this.touch(slot)
    return this.values[slot]
  }

  put(key: number, value: number): void {
    let slot = this.find(key)
    if (slot !== 0) {
      this.values[slot] = value
      this.touch(slot)
      return
    }
    if (this.size < this.capacity) {
      slot = ++this.size
    } else {
      slot = this.prev[0]
      this.unlink(slot)
      this.removeFromTable(slot)
    }
    this.keys[slot] = key
    this.values[slot] = value
    const h = this.hash(key)
    this.chain[slot] = this.buckets[h]
    this.buckets[h] = slot
    this.linkFirst(slot)
  }

  private hash(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.shift
  }

  private find(key: number): number {
    const keys = this.keys
    const chain = this.chain
    let slot = this.buckets[this.hash(key)]
    while (slot !== 0 && keys[slot] !== key) slot = chain[slot]
    return slot
  }

  private removeFromTable(slot: number): void {
    const chain = this.chain
    const h = this.hash(this.keys[slot])
    let s = this.buckets[h]
    if (s === slot) {
      this.buckets[h] = chain[slot]
      return
    }
    while (chain[s] !== slot) s = chain[s]
    chain[s] = chain[slot]
  }

  private touch(slot: number): void {
    if (this.next[0] === slot) return
    this.unlink(slot)
    this.linkFirst(slot)
  }

  private unlink(slot: number): void {
    const p = this.prev[slot]
    const n = this.next[slot]
    this.next[p] = n
    this.prev[n] = p
  }

  private linkFirst(slot: number): void {
    const first = this.next[0]
    this.next[slot] = first
    this.prev[slot] = 0
    this.prev[first] = slot
    this.next[0] = slot
  }
}
