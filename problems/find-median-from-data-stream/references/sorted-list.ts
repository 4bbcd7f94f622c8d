/** A sorted list; each number is put in its place, found by bisection, and all behind it move up. */
export class MedianFinder {
  private readonly sorted: number[] = []

  addNum(num: number): void {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sorted[middle] as number) < num) low = middle + 1
      else high = middle
    }
    this.sorted.splice(low, 0, num)
  }

  findMedian(): number {
    const half = this.sorted.length >> 1
    const upper = this.sorted[half] as number
    return this.sorted.length % 2 === 1 ? upper : ((this.sorted[half - 1] as number) + upper) / 2
  }
}
