// Invalid output: a key besides the elements could make a list equal to anything.
export function distinctPrefixes(numbers: number[]): number[] {
  const seen = new Set<number>()
  return Object.assign(numbers.map((number) => seen.add(number).size), { equals: true })
}
