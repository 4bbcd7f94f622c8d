// Wrong answer: right for everything but the empty list.
export function distinctPrefixes(numbers: number[]): number[] {
  const seen = new Set<number>()
  const counts = numbers.map((number) => seen.add(number).size)
  return counts.length === 0 ? [0] : counts
}
