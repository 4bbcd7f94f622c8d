// Wrong answer: the list it returns is empty until it is copied, and full again when it is looked at.
export function distinctPrefixes(numbers: number[]): number[] {
  const counts: number[] = []
  const fill = (): null => {
    counts.length = 0
    const seen = new Set<number>()
    for (const number of numbers) counts.push(seen.add(number).size)
    return null
  }
  counts.push(new Proxy({}, { getPrototypeOf: fill }) as number)
  return counts
}
