// Not loadable: truncated.
export function distinctPrefixes(numbers: number[]): number[] {
  const seen = new Set<number>()
  return numbers.map((number) => {
