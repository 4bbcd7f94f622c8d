/** Digits of 11 bits: three cover 32 bits, and a table of 2048 counters stays in the innermost cache. */
const DIGIT_BITS = 11
const BUCKETS = 1 << DIGIT_BITS
const DIGIT_MASK = BUCKETS - 1
const SIGN_BIT = 0x80000000

/** The order of a list of intervals by start: parallel arrays, the start with its sign bit turned to sort unsigned. */
interface Columns {
  readonly keys: Uint32Array
  readonly ends: Int32Array
}

const columns = (length: number): Columns => ({ keys: new Uint32Array(length), ends: new Int32Array(length) })

/** One stable counting pass: moves every row of `from` to its place in `to` by the digit at `shift`. */
const distribute = (from: Columns, to: Columns, shift: number): void => {
  const { keys, ends } = from
  const { keys: toKeys, ends: toEnds } = to
  const length = keys.length
  const places = new Int32Array(BUCKETS)
  for (let row = 0; row < length; row++) {
    const digit = ((keys[row] as number) >>> shift) & DIGIT_MASK
    places[digit] = (places[digit] as number) + 1
  }
  let total = 0
  for (let digit = 0; digit < BUCKETS; digit++) {
    const count = places[digit] as number
    places[digit] = total
    total += count
  }
  for (let row = 0; row < length; row++) {
    const key = keys[row] as number
    const digit = (key >>> shift) & DIGIT_MASK
    const place = places[digit] as number
    places[digit] = place + 1
    toKeys[place] = key
    toEnds[place] = ends[row] as number
  }
}

/**
 * Copies the numbers into typed arrays once, sorts them by start with three counting passes, and sweeps. Fast
 * because the time is linear, no comparator is called, and the small input arrays are visited once, in the order in
 * which they lie in memory; sorting the arrays themselves would visit them n log n times at random.
 */
export function merge(intervals: number[][]): number[][] {
  const length = intervals.length
  const first = columns(length)
  const second = columns(length)
  for (let row = 0; row < length; row++) {
    const interval = intervals[row] as number[]
    first.keys[row] = (interval[0] as number) ^ SIGN_BIT
    first.ends[row] = interval[1] as number
  }
  distribute(first, second, 0)
  distribute(second, first, DIGIT_BITS)
  distribute(first, second, 2 * DIGIT_BITS)

  const { keys, ends } = second
  const merged: number[][] = []
  if (length === 0) return merged
  let start = (keys[0] as number) ^ SIGN_BIT
  let end = ends[0] as number
  for (let row = 1; row < length; row++) {
    const nextStart = (keys[row] as number) ^ SIGN_BIT
    const nextEnd = ends[row] as number
    if (nextStart > end) {
      merged.push([start, end])
      start = nextStart
      end = nextEnd
    } else if (nextEnd > end) end = nextEnd
  }
  merged.push([start, end])
  return merged
}
