// Invalid output: a list of a class of its own.
class Counts extends Array<number> {}
export function distinctPrefixes(numbers: number[]): number[] {
  const seen = new Set<number>()
  return Counts.from(numbers, (number) => seen.add(number).size)
}
