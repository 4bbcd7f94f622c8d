// Invalid output: an element that is computed when it is read.
export function distinctPrefixes(numbers: number[]): number[] {
  const seen = new Set<number>()
  const counts = numbers.map((number) => seen.add(number).size)
  Object.defineProperty(counts, 0, { get: () => 1, enumerable: true, configurable: true })
  return counts
}
