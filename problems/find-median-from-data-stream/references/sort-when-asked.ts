/** Collects the numbers and sorts them when the median is asked for. */
export class MedianFinder {
  private readonly numbers: number[] = []

  addNum(num: number): void {
    this.numbers.push(num)
  }

  findMedian(): number {
    const sorted = [...this.numbers].sort((left, right) => left - right)
    const half = sorted.length >> 1
    if (sorted.length % 2 === 1) return sorted[half] as number
    return ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
  }
}
