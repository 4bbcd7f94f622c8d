/** The statement's bound; numbers become places in the tables when it is added. */
const BOUND = 100_000

/** Places in the tables, and the words of 32 bits that say which places, and which of those words, are taken. */
const PLACES = 2 * BOUND + 1
const WORDS = (PLACES >> 5) + 1
const GROUPS = (WORDS >> 5) + 1

/**
 * A counter for each number there may be, and the place of the lower median, which moves by at most one different number
 * with each number that is added. It is fast because nothing is compared with anything but the median, and nothing is
 * moved: adding is counting. The next number up or down is found by bits, one for each number and one for each word of
 * those, so that a word tells of a gap of a thousand numbers.
 */
export class MedianFinder {
  private readonly counts: Int32Array
  private readonly words: Int32Array
  private readonly groups: Int32Array
  private size: number
  /** The place of the lower median, 0 before there is any, and how many of the numbers lie below that place. */
  private median: number
  private below: number

  constructor() {
    this.counts = new Int32Array(PLACES)
    this.words = new Int32Array(WORDS)
    this.groups = new Int32Array(GROUPS)
    this.size = 0
    this.median = 0
    this.below = 0
  }

  addNum(num: number): void {
    const place = num + BOUND
    const { counts, words, groups } = this
    const count = counts[place] as number
    counts[place] = count + 1
    if (count === 0) {
      const word = place >> 5
      words[word] = (words[word] as number) | (1 << place)
      groups[word >> 5] = (groups[word >> 5] as number) | (1 << word)
    }
    if (place < this.median) this.below++
    this.size++
    // Of an even number of numbers the lower median is the last of the first half.
    const rank = (this.size - 1) >> 1
    if (rank < this.below) {
      this.median = this.previous(this.median)
      this.below -= counts[this.median] as number
    } else if (rank >= this.below + (counts[this.median] as number)) {
      this.below += counts[this.median] as number
      this.median = this.next(this.median)
    }
  }

  findMedian(): number {
    const { median, size } = this
    // Odd or not: the upper median has half of the numbers below it.
    const isBoth = size >> 1 < this.below + (this.counts[median] as number)
    return isBoth ? median - BOUND : (median + this.next(median)) / 2 - BOUND
  }

  /** The next place above that is taken; there is one. */
  private next(place: number): number {
    const { words, groups } = this
    let word = place >> 5
    // Shifted twice, because a shift by 32 does nothing.
    let rest = ((words[word] as number) >>> (place & 31)) >>> 1
    if (rest !== 0) return place + 1 + lowest(rest)
    let group = word >> 5
    rest = ((groups[group] as number) >>> (word & 31)) >>> 1
    if (rest !== 0) word += 1 + lowest(rest)
    else {
      do group++
      while (groups[group] === 0)
      word = (group << 5) + lowest(groups[group] as number)
    }
    return (word << 5) + lowest(words[word] as number)
  }

  /** The next place below that is taken; there is one. */
  private previous(place: number): number {
    const { words, groups } = this
    let word = place >> 5
    let rest = (words[word] as number) & ((1 << place) - 1)
    if (rest !== 0) return (word << 5) + highest(rest)
    let group = word >> 5
    rest = (groups[group] as number) & ((1 << word) - 1)
    while (rest === 0) rest = groups[--group] as number
    word = (group << 5) + highest(rest)
    return (word << 5) + highest(words[word] as number)
  }
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)
const highest = (bits: number): number => 31 - Math.clz32(bits)
