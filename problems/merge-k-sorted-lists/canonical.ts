/** Widest digit: a table of 2048 counters stays in the innermost cache. */
const DIGIT_BITS_MOST = 11

/**
 * Takes all elements together and sorts them by digits from the lowest up. It is fast because the time does not depend
 * on how many lists there are, and because such a sort has no branch to mispredict, whereas a merge goes one way or the
 * other at random for every element; the digits are as few and as narrow as the distance between the smallest and the
 * largest value allows.
 */
export function mergeKLists(lists: number[][]): number[] {
  let size = 0
  let least = Infinity
  let most = -Infinity
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] as number[]
    if (list.length === 0) continue
    size += list.length
    least = Math.min(least, list[0] as number)
    most = Math.max(most, list[list.length - 1] as number)
  }
  if (size === 0) return []
  let merged = new Int32Array(size)
  let place = 0
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] as number[]
    for (let inner = 0; inner < list.length; inner++) merged[place++] = list[inner] as number
  }
  // The statement's bounds lie less than 2^31 apart: no difference wraps in 32 bits.
  const bits = 32 - Math.clz32(most - least)
  const width = Math.ceil(bits / Math.ceil(bits / DIGIT_BITS_MOST))
  let other = new Int32Array(size)
  for (let shift = 0; shift < bits; shift += width) {
    sortByDigit(merged, other, least, shift, width)
    const sorted = other
    other = merged
    merged = sorted
  }
  const answer: number[] = []
  for (let index = 0; index < size; index++) answer.push(merged[index] as number)
  return answer
}

/** Copies `from` to `to` by rising `width` bits of the distance from `least`; equal digits keep their order. */
const sortByDigit = (from: Int32Array, to: Int32Array, least: number, shift: number, width: number): void => {
  const mask = (1 << width) - 1
  const places = new Int32Array(mask + 2)
  for (let index = 0; index < from.length; index++) {
    const next = ((((from[index] as number) - least) >>> shift) & mask) + 1
    places[next] = (places[next] as number) + 1
  }
  for (let digit = 1; digit <= mask; digit++) places[digit] = (places[digit] as number) + (places[digit - 1] as number)
  for (let index = 0; index < from.length; index++) {
    const value = from[index] as number
    const digit = ((value - least) >>> shift) & mask
    const place = places[digit] as number
    places[digit] = place + 1
    to[place] = value
  }
}
