/** For each different first element a Set of those passed so far, and a Set of texts that keeps each triple once. */
export function threeSum(nums: number[]): number[][] {
  const sorted = [...nums].sort((left, right) => left - right)
  const triples = new Map<string, number[]>()
  for (const [first, smallest] of sorted.entries()) {
    if (first > 0 && smallest === sorted[first - 1]) continue
    const passed = new Set<number>()
    for (let second = first + 1; second < sorted.length; second++) {
      const largest = sorted[second] as number
      const middle = -smallest - largest
      if (passed.has(middle)) triples.set(`${smallest},${middle},${largest}`, [smallest, middle, largest])
      passed.add(largest)
    }
  }
  return [...triples.values()]
}
