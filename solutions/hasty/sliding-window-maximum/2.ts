class MaxHeap {
  private items: [number, number][] = [];

  peek(): [number, number] {
    return this.items[0];
  }

  push(item: [number, number]): void {
    this.items.push(item);
    let i = this.items.length - 1;
    while (i > 0) {
      const parent = Math.floor((i - 1) / 2);
      if (this.items[parent][0] >= this.items[i][0]) break;
      [this.items[parent], this.items[i]] = [this.items[i], this.items[parent]];
      i = parent;
    }
  }

  pop(): void {
    const last = this.items.pop()!;
    if (this.items.length === 0) return;
    this.items[0] = last;
    let i = 0;
    while (true) {
      const left = 2 * i + 1;
      const right = 2 * i + 2;
      let largest = i;
      if (left < this.items.length && this.items[left][0] > this.items[largest][0]) largest = left;
      if (right < this.items.length && this.items[right][0] > this.items[largest][0]) largest = right;
      if (largest === i) break;
      [this.items[largest], this.items[i]] = [this.items[i], this.items[largest]];
      i = largest;
    }
  }
}

export function maxSlidingWindow(nums: number[], k: number): number[] {
  const heap = new MaxHeap();
  const result: number[] = [];

  for (let i = 0; i < nums.length; i++) {
    heap.push([nums[i], i]);
    if (i >= k - 1) {
      while (heap.peek()[1] <= i - k) {
        heap.pop();
      }
      result.push(heap.peek()[0]);
    }
  }

  return result;
}
