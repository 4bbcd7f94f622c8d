/** Wrong: ends at the first element that is not negative, and so misses three zeros. */
export function threeSum(nums: number[]): number[][] {
  const sorted = [...nums].sort((left, right) => left - right)
  const triples: number[][] = []
  for (let first = 0; first < sorted.length - 2; first++) {
    const smallest = sorted[first] as number
    if (smallest >= 0) break
    if (first > 0 && smallest === sorted[first - 1]) continue
    let low = first + 1
    let high = sorted.length - 1
    while (low < high) {
      const sum = smallest + (sorted[low] as number) + (sorted[high] as number)
      if (sum < 0) low++
      else if (sum > 0) high--
      else {
        triples.push([smallest, sorted[low] as number, sorted[high] as number])
        low++
        while (low < high && sorted[low] === sorted[low - 1]) low++
        high--
      }
    }
  }
  return triples
}
