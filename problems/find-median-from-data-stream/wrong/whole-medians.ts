/** Wrong: rounds the mean of the two middle numbers to a whole one. */
export class MedianFinder {
  private readonly sorted: number[] = []

  addNum(num: number): void {
    const place = this.sorted.findIndex((other) => other > num)
    this.sorted.splice(place < 0 ? this.sorted.length : place, 0, num)
  }

  findMedian(): number {
    const size = this.sorted.length
    return ((this.sorted[(size - 1) >> 1] as number) + (this.sorted[size >> 1] as number)) >> 1
  }
}
