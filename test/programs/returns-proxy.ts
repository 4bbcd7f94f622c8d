// Invalid output: a right answer behind a proxy, which could answer otherwise the next time.
export function distinctPrefixes(numbers: number[]): number[] {
  const seen = new Set<number>()
  return new Proxy(numbers.map((number) => seen.add(number).size), {})
}
