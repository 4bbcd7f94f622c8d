const MAP = (isRight: boolean): string => `  get(key) {
    if (!this.map.has(key)) return -1;
    const value = this.map.get(key);
${isRight ? '    this.map.delete(key);\n    this.map.set(key, value);\n' : ''}    return value;
  }
  put(key, value) {
    this.map.delete(key);
    this.map.set(key, value);
    if (this.map.size > this.capacity) this.map.delete(this.map.keys().next().value);
  }
`
const MADE = '  constructor(capacity) { this.capacity = capacity; this.map = new Map(); }\n'

const LINKED = `class LRUCache {
  private readonly nodes = new Map<number, any>();
  private readonly head: any = new ListNode();
  private readonly tail: any = new ListNode();
  constructor(private readonly capacity: number) {
    this.head.next = this.tail;
    this.tail.prev = this.head;
  }
  private unlink(node: any): void {
    node.prev.next = node.next;
    node.next.prev = node.prev;
  }
  private link(node: any): void {
    node.prev = this.tail.prev;
    node.next = this.tail;
    this.tail.prev.next = node;
    this.tail.prev = node;
  }
  get(key: number): number {
    const node = this.nodes.get(key);
    if (!node) return -1;
    this.unlink(node);
    this.link(node);
    return node.val;
  }
  put(key: number, value: number): void {
    const known = this.nodes.get(key);
    if (known) this.unlink(known);
    const node: any = new ListNode(value);
    node.key = key;
    this.link(node);
    this.nodes.set(key, node);
    if (this.nodes.size <= this.capacity) return;
    const oldest = this.head.next;
    this.unlink(oldest);
    this.nodes.delete(oldest.key);
  }
}
`

const PROTOTYPES = `/**
 * @param {number} capacity
 */
var LRUCache = function(capacity) {
    this.capacity = capacity;
    this.map = new Map();
};

/**
 * @param {number} key
 * @return {number}
 */
LRUCache.prototype.get = function(key) {
    if (!this.map.has(key)) return -1;
    const value = this.map.get(key);
    this.map.delete(key);
    this.map.set(key, value);
    return value;
};

LRUCache.prototype.put = function(key, value) {
    if (this.map.has(key)) this.map.delete(key);
    this.map.set(key, value);
    if (this.map.size > this.capacity) this.map.delete(this.map.keys().next().value);
};

/**
 * Your LRUCache object will be instantiated and called as such:
 * var obj = new LRUCache(capacity)
 */
`

/** Caches in the styles that a class is given in. */
export const CACHES: readonly { readonly what: string; readonly source: string; readonly isRight: boolean }[] = [
  { what: 'a class', source: `class LRUCache {\n${MADE}${MAP(true)}}\n`, isRight: true },
  { what: 'an exported class', source: `export class LRUCache {\n${MADE}${MAP(true)}}\n`, isRight: true },
  { what: 'a default class', source: `export default class {\n${MADE}${MAP(true)}}\n`, isRight: true },
  { what: 'a class in a constant', source: `const LRUCache = class {\n${MADE}${MAP(true)}};\n`, isRight: true },
  {
    what: 'module.exports',
    source: `class LRUCache {\n${MADE}${MAP(true)}}\nmodule.exports = LRUCache;\n`,
    isRight: true,
  },
  { what: 'another casing', source: `class LruCache {\n${MADE}${MAP(true)}}\n`, isRight: true },
  {
    what: 'methods in another casing',
    source: `class LRUCache {\n${MADE}${MAP(true).replace('get(key)', 'Get(key)').replace('put(key,', 'Put(key,')}}\n`,
    isRight: true,
  },
  {
    what: 'a class that extends Map',
    source:
      'class LRUCache extends Map {\n  constructor(capacity) { super(); this.capacity = capacity; }\n  get(key) {\n    if (!super.has(key)) return -1;\n    const value = super.get(key);\n    super.delete(key);\n    super.set(key, value);\n    return value;\n  }\n  put(key, value) {\n    super.delete(key);\n    super.set(key, value);\n    if (this.size > this.capacity) super.delete(this.keys().next().value);\n  }\n}\n',
    isRight: true,
  },
  { what: 'prototypes', source: PROTOTYPES, isRight: true },
  { what: 'nodes and parameter properties', source: LINKED, isRight: true },
  { what: 'an exported class of nodes', source: `export ${LINKED}`, isRight: true },
  {
    what: 'a node class of its own',
    source: `class ListNode {\n  constructor(val) { this.val = val; }\n}\n${LINKED}`,
    isRight: true,
  },
  { what: 'get does not refresh', source: `class LRUCache {\n${MADE}${MAP(false)}}\n`, isRight: false },
]
