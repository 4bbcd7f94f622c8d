export class LRUCache {
  private capacity: number;
  private entries: { key: number; value: number }[] = [];

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(key: number): number {
    const entry = this.entries.find((e) => e.key === key);
    if (!entry) return -1;
    this.entries = this.entries.filter((e) => e.key !== key);
    this.entries.push(entry);
    return entry.value;
  }

  put(key: number, value: number): void {
    this.entries = this.entries.filter((e) => e.key !== key);
    this.entries = [...this.entries, { key, value }];
    if (this.entries.length > this.capacity) {
      this.entries.shift();
    }
  }
}
