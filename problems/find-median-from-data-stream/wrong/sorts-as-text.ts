/** Wrong: sorts without a comparator, so that 10 comes before 9. */
export class MedianFinder {
  private readonly numbers: number[] = []

  addNum(num: number): void {
    this.numbers.push(num)
    this.numbers.sort()
  }

  findMedian(): number {
    const size = this.numbers.length
    return ((this.numbers[(size - 1) >> 1] as number) + (this.numbers[size >> 1] as number)) / 2
  }
}
