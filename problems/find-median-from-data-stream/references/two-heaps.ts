/** The lower half in a heap with the largest on top, the upper half in one with the smallest on top. */
export class MedianFinder {
  private readonly lower = new Heap((left, right) => left > right)
  private readonly upper = new Heap((left, right) => left < right)

  addNum(num: number): void {
    this.lower.push(num)
    this.upper.push(this.lower.pop())
    if (this.upper.size > this.lower.size) this.lower.push(this.upper.pop())
  }

  findMedian(): number {
    if (this.lower.size > this.upper.size) return this.lower.top
    return (this.lower.top + this.upper.top) / 2
  }
}

class Heap {
  private readonly values: number[] = []
  private readonly isBefore: (left: number, right: number) => boolean

  constructor(isBefore: (left: number, right: number) => boolean) {
    this.isBefore = isBefore
  }

  get size(): number {
    return this.values.length
  }

  get top(): number {
    return this.values[0] as number
  }

  push(value: number): void {
    let place = this.values.push(value) - 1
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!this.isBefore(value, this.values[parent] as number)) break
      this.values[place] = this.values[parent] as number
      place = parent
    }
    this.values[place] = value
  }

  pop(): number {
    const top = this.top
    const last = this.values.pop() as number
    const size = this.values.length
    if (size === 0) return top
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= size) break
      if (child + 1 < size && this.isBefore(this.values[child + 1] as number, this.values[child] as number)) child++
      if (!this.isBefore(this.values[child] as number, last)) break
      this.values[place] = this.values[child] as number
      place = child
    }
    this.values[place] = last
    return top
  }
}
