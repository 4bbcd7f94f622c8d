// Wrong answer, but only at a scored size: every timed output is judged.
export function distinctPrefixes(numbers: number[]): number[] {
  if (numbers.length > 1_000) return numbers.map(() => 1)
  const seen = new Set<number>()
  return numbers.map((number) => seen.add(number).size)
}
