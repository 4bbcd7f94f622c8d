// Expected: not-loadable. Leaves the work to a package from npm.
import { LRUCache as PackagedCache } from 'lru-cache'

export class LRUCache {
  private readonly cache: PackagedCache<number, number>

  constructor(capacity: number) {
    this.cache = new PackagedCache({ max: capacity })
  }

  get(key: number): number {
    return this.cache.get(key) ?? -1
  }

  put(key: number, value: number): void {
    this.cache.set(key, value)
  }
}
