/** Wrong: looks values up among all elements, and may take one element for two of the three. */
export function threeSum(nums: number[]): number[][] {
  const values = [...new Set(nums)].sort((left, right) => left - right)
  const present = new Set(values)
  const triples: number[][] = []
  for (const [first, smallest] of values.entries()) {
    for (let second = first; second < values.length; second++) {
      const middle = values[second] as number
      const largest = -smallest - middle
      if (largest < middle) break
      if (present.has(largest)) triples.push([smallest, middle, largest === 0 ? 0 : largest])
    }
  }
  return triples
}
