/** Wrong: a number that is added again changes nothing. */
export class MedianFinder {
  private readonly numbers = new Set<number>()

  addNum(num: number): void {
    this.numbers.add(num)
  }

  findMedian(): number {
    const sorted = [...this.numbers].sort((left, right) => left - right)
    const size = sorted.length
    return ((sorted[(size - 1) >> 1] as number) + (sorted[size >> 1] as number)) / 2
  }
}
