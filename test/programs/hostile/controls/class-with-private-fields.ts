// Expected: accepted
// Problem: lru-cache
/** A class with private fields, accessors, a static block and a helper class. */
class Node {
  next: Node | undefined
  previous: Node | undefined
  constructor(public readonly key: number, public value: number) {}
}
export class LRUCache {
  static readonly #missing: number
  static {
    LRUCache.#missing = -1
  }
  readonly #nodes = new Map<number, Node>()
  readonly #head = new Node(0, 0)
  readonly #tail = new Node(0, 0)
  readonly #capacity: number
  constructor(capacity: number) {
    this.#capacity = capacity
    this.#head.next = this.#tail
    this.#tail.previous = this.#head
  }
  get size(): number {
    return this.#nodes.size
  }
  #unlink(node: Node): void {
    node.previous!.next = node.next
    node.next!.previous = node.previous
  }
  #front(node: Node): void {
    node.next = this.#head.next
    node.previous = this.#head
    this.#head.next!.previous = node
    this.#head.next = node
  }
  get(key: number): number {
    const node = this.#nodes.get(key)
    if (node === undefined) return LRUCache.#missing
    this.#unlink(node)
    this.#front(node)
    return node.value
  }
  put(key: number, value: number): void {
    const known = this.#nodes.get(key)
    if (known !== undefined) this.#unlink(known)
    else if (this.size === this.#capacity) {
      const oldest = this.#tail.previous!
      this.#unlink(oldest)
      this.#nodes.delete(oldest.key)
    }
    const node = new Node(key, value)
    this.#nodes.set(key, node)
    this.#front(node)
  }
}
