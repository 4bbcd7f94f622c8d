/** Widest digit: a table of 2048 counters stays in the innermost cache. */
const DIGIT_BITS_MOST = 11

/**
 * Sorts by digits from the lowest up, then reads the sorted values once. It is fast because such a sort has no branch to
 * mispredict and reads and writes in streams, where a hash table misses the caches at nearly every value, and because
 * the digits are as few and as narrow as the distance between the smallest and the largest value allows.
 */
export function longestConsecutive(nums: number[]): number {
  const length = nums.length
  if (length === 0) return 0
  let least = nums[0] as number
  let most = least
  let sorted = new Int32Array(length)
  for (let index = 0; index < length; index++) {
    const value = nums[index] as number
    sorted[index] = value
    least = value < least ? value : least
    most = value > most ? value : most
  }
  let other = new Int32Array(length)
  // The statement's bounds lie less than 2^31 apart: no difference wraps in 32 bits.
  const bits = 32 - Math.clz32(most - least)
  const digits = Math.ceil(bits / DIGIT_BITS_MOST)
  const width = Math.ceil(bits / digits)
  for (let digit = 0; digit < digits; digit++) {
    sortByDigit(sorted, other, least, digit * width, width)
    const swapped = sorted
    sorted = other
    other = swapped
  }
  let longest = 1
  let run = 1
  for (let index = 1; index < length; index++) {
    const step = (sorted[index] as number) - (sorted[index - 1] as number)
    if (step === 0) continue
    run = step === 1 ? run + 1 : 1
    longest = run > longest ? run : longest
  }
  return longest
}

/** Copies `from` to `to` by rising `width` bits of the distance from `least`; equal digits keep their order. */
const sortByDigit = (from: Int32Array, to: Int32Array, least: number, shift: number, width: number): void => {
  const length = from.length
  const mask = (1 << width) - 1
  const places = new Int32Array(mask + 2)
  for (let index = 0; index < length; index++) {
    const next = ((((from[index] as number) - least) >>> shift) & mask) + 1
    places[next] = (places[next] as number) + 1
  }
  for (let digit = 1; digit <= mask; digit++) places[digit] = (places[digit] as number) + (places[digit - 1] as number)
  for (let index = 0; index < length; index++) {
    const value = from[index] as number
    const digit = ((value - least) >>> shift) & mask
    const place = places[digit] as number
    to[place] = value
    places[digit] = place + 1
  }
}
