/** Where sums span up to this many times as many values as there are sums, a counter for each value costs less. */
const SPARSE_MOST = 8

/** Widest digit: a table of 2048 counters stays in the innermost cache. */
const DIGIT_BITS_MOST = 11

/**
 * A sublist is two beginnings of the list, a shorter and a longer one whose sum is greater by k. The sums of all beginnings
 * are formed once and their spread decides how pairs are counted. Where they lie close together there is a counter per
 * value. Elsewhere they are sorted by digits, which reads and writes memory in streams, and matched by two places that
 * move upwards; a hash table would miss the caches at nearly every sum, twice.
 */
export function subarraySum(nums: number[], k: number): number {
  const length = nums.length
  // By the statement's bounds every sum fits 32 bits.
  const sums = new Int32Array(length + 1)
  let sum = 0
  let least = 0
  let most = 0
  for (let index = 0; index < length; index++) {
    sum += nums[index] as number
    sums[index + 1] = sum
    least = sum < least ? sum : least
    most = sum > most ? sum : most
  }
  const span = most - least + 1
  if (Math.abs(k) >= span) return 0
  return span <= SPARSE_MOST * length ? countByValue(sums, k, least, span) : countSorted(sums, k, least, span)
}

const countByValue = (sums: Int32Array, k: number, least: number, span: number): number => {
  // Room for all that is less by k than a sum, on whichever side: those counters stay zero.
  const counts = new Int32Array(span + Math.abs(k))
  const base = Math.max(0, k) - least
  let found = 0
  for (let index = 0; index < sums.length; index++) {
    const place = (sums[index] as number) + base
    found += counts[place - k] as number
    counts[place] = (counts[place] as number) + 1
  }
  return found
}

const countSorted = (sums: Int32Array, k: number, least: number, span: number): number => {
  const size = sums.length
  let from: Sums = { values: sums, lengths: new Int32Array(size) }
  let to: Sums = { values: new Int32Array(size), lengths: new Int32Array(size) }
  for (let index = 0; index < size; index++) from.lengths[index] = index
  const bits = 32 - Math.clz32(span)
  const width = Math.ceil(bits / Math.ceil(bits / DIGIT_BITS_MOST))
  for (let shift = 0; shift < bits; shift += width) {
    sortByDigit(from, to, least, shift, width)
    const sorted = to
    to = from
    from = sorted
  }
  return countPairs(from, k)
}

/** Of sums in rising order, equal ones in the order of their lengths: how many pairs there are, k apart. */
const countPairs = ({ values, lengths }: Sums, k: number): number => {
  const size = values.length
  let found = 0
  let from = 0
  let to = 0
  let wanted = 0
  for (let index = 0; index < size; index++) {
    const value = values[index] as number
    if (index === 0 || value !== values[index - 1]) {
      wanted = value - k
      while (to < size && (values[to] as number) < wanted) to++
      from = to
    }
    const length = lengths[index] as number
    while (to < size && values[to] === wanted && (lengths[to] as number) < length) to++
    found += to - from
  }
  return found
}

interface Sums {
  readonly values: Int32Array
  readonly lengths: Int32Array
}

/** Copies one list to the other by rising `width` bits of the distance from `least`; equal digits keep their order. */
const sortByDigit = (from: Sums, to: Sums, least: number, shift: number, width: number): void => {
  const { values, lengths } = from
  const { values: valuesTo, lengths: lengthsTo } = to
  const mask = (1 << width) - 1
  const places = new Int32Array(mask + 2)
  for (let index = 0; index < values.length; index++) {
    const next = ((((values[index] as number) - least) >>> shift) & mask) + 1
    places[next] = (places[next] as number) + 1
  }
  for (let digit = 1; digit <= mask; digit++) places[digit] = (places[digit] as number) + (places[digit - 1] as number)
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number
    const digit = ((value - least) >>> shift) & mask
    const place = places[digit] as number
    places[digit] = place + 1
    valuesTo[place] = value
    lengthsTo[place] = lengths[index] as number
  }
}
