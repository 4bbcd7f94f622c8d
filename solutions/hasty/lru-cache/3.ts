class Node {
  key: number;
  value: number;
  prev: any = null;
  next: any = null;

  constructor(key: number, value: number) {
    this.key = key;
    this.value = value;
  }
}

export class LRUCache {
  private capacity: number;
  private map = new Map<number, Node>();
  private head = new Node(-1, -1);
  private tail = new Node(-1, -1);

  constructor(capacity: number) {
    this.capacity = capacity;
    this.head.next = this.tail;
    this.tail.prev = this.head;
  }

  private remove(node: Node) {
    node.prev.next = node.next;
    node.next.prev = node.prev;
    this.map.delete(node.key);
  }

  private addFirst(node: Node) {
    node.next = this.head.next;
    node.prev = this.head;
    this.head.next.prev = node;
    this.head.next = node;
    this.map.set(node.key, node);
  }

  get(key: number): number {
    const node = this.map.get(key);
    if (!node) return -1;
    this.remove(node);
    this.addFirst(node);
    return node.value;
  }

  put(key: number, value: number): void {
    if (this.map.size >= this.capacity) {
      this.remove(this.tail.prev);
    }
    const existing = this.map.get(key);
    if (existing) {
      this.remove(existing);
    }
    this.addFirst(new Node(key, value));
  }
}
