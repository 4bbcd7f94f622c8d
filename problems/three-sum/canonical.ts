/** floor(2³² / φ), odd: neighbouring numbers are spread evenly over a table (Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1

/** So many bits of the filter for each value: one look-up in a hundred finds a bit that stands for another value. */
const FILTER_BITS_LOG = 6

/**
 * All pairs of a smallest and a middle value, each asking whether the third value is there. It is fast because
 *
 * - values are sorted once and each is kept once, so that no triple is found twice;
 * - for each smallest value the middle ones that leave a third value between themselves and the maximum are a range,
 *   whose two ends only ever move down: about an eighth of n² pairs is left;
 * - a pair costs one bit of a filter that fits the inner caches, and no branch: places of middle values are written one
 *   over the other until the filter says to keep one. Two pointers that approach each other read as few values, but
 *   which of them moves is a coin toss, and a mispredicted branch costs as much as ten pairs here.
 */
export function threeSum(nums: number[]): number[][] {
  const sorted = new Int32Array(nums).sort()
  const values = sorted.filter((value, index) => index === 0 || value !== sorted[index - 1])
  const size = values.length
  const most = values[size - 1] as number
  const shift = Math.clz32(size) - FILTER_BITS_LOG
  const filter = new Int32Array(1 << (27 - shift))
  for (let index = 0; index < size; index++) {
    const bit = Math.imul(values[index] as number, SPREAD) >>> shift
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << bit)
  }
  const triples: number[][] = []
  const kept = new Int32Array(size + 1)
  let from = size
  let to = size
  for (let first = 0; first < size && (values[first] as number) < 0; first++) {
    const smallest = values[first] as number
    while (from > 0 && -smallest - (values[from - 1] as number) <= most) from--
    while (to > 0 && 2 * (values[to - 1] as number) >= -smallest) to--
    const count = keepLikely(values, { from: Math.max(from, first + 1), to, smallest }, filter, shift, kept)
    for (let index = 0; index < count; index++) {
      const middle = values[kept[index] as number] as number
      const largest = -smallest - middle
      if (contains(values, largest)) triples.push([smallest, middle, largest])
    }
  }
  addRepeated(sorted, triples)
  return triples
}

/** Collects the places in [from, to) whose third value has its bit in the filter, and returns how many there are. */
const keepLikely = (
  values: Int32Array,
  { from, to, smallest }: { from: number; to: number; smallest: number },
  filter: Int32Array,
  shift: number,
  kept: Int32Array,
): number => {
  let count = 0
  for (let second = from; second < to; second++) {
    const largest = (-smallest - (values[second] as number)) | 0
    const bit = Math.imul(largest, SPREAD) >>> shift
    kept[count] = second
    count += ((filter[bit >>> 5] as number) >>> bit) & 1
  }
  return count
}

/** Triples in which a value occurs twice or three times, found at the second of its places. */
const addRepeated = (sorted: Int32Array, triples: number[][]): void => {
  for (let index = 1; index < sorted.length; index++) {
    const value = sorted[index] as number
    if (value !== sorted[index - 1] || value === sorted[index - 2]) continue
    const third = -2 * value
    if (value === 0) {
      if (sorted[index + 1] === 0) triples.push([0, 0, 0])
    } else if (contains(sorted, third)) {
      triples.push([value, value, third])
    }
  }
}

const contains = (sorted: Int32Array, wanted: number): boolean => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return sorted[low] === wanted
}
