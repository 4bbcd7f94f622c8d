// Invalid output: answers are returned, not awaited.
export async function distinctPrefixes(numbers: number[]): Promise<number[]> {
  const seen = new Set<number>()
  return numbers.map((number) => seen.add(number).size)
}
