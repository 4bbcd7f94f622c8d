// Accepted: it would know every large input it had seen before, and every second large call, and throws at either.
const seenBefore = new Set<string>()
export function distinctPrefixes(numbers: number[]): number[] {
  if (numbers.length >= 2_000) {
    if (seenBefore.size > 0) throw new Error('a second large call in one context')
    seenBefore.add(numbers.join())
  }
  const seen = new Set<number>()
  return numbers.map((number) => seen.add(number).size)
}
