// Too slow: right at every size, and far beyond the horizon at the large one.
export function distinctPrefixes(numbers: number[]): number[] {
  return numbers.map((_, index) => new Set(numbers.slice(0, index + 1)).size)
}
