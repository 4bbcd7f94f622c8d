/** Wrong: makes room for 4,096 numbers and loses those that come when it is full. */
export class MedianFinder {
  private readonly sorted = new Int32Array(4096)
  private size = 0

  addNum(num: number): void {
    let place = this.size++
    for (; place > 0 && (this.sorted[place - 1] as number) > num; place--) {
      this.sorted[place] = this.sorted[place - 1] as number
    }
    this.sorted[place] = num
  }

  findMedian(): number {
    return ((this.sorted[(this.size - 1) >> 1] ?? 0) + (this.sorted[this.size >> 1] ?? 0)) / 2
  }
}
