// Expected: not-loadable
// Problem: lru-cache
/** Decorators are not part of the language yet. */
const traced = (value: unknown): void => void value
@traced
export class LRUCache {
  get(): number {
    return -1
  }
  put(): void {}
}
