// Accepted: the plain solution.
export function distinctPrefixes(numbers: number[]): number[] {
  const seen = new Set<number>()
  const counts: number[] = []
  for (const number of numbers) {
    seen.add(number)
    counts.push(seen.size)
  }
  return counts
}
