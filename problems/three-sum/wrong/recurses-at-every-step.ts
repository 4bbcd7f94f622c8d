/** Wrong: every move of a pointer is a call within the last one, which overflows the stack on a long list. */
export function threeSum(nums: number[]): number[][] {
  const sorted = [...nums].sort((left, right) => left - right)
  const triples: number[][] = []
  const search = (first: number, low: number, high: number): void => {
    if (first >= sorted.length - 2) return
    const smallest = sorted[first] as number
    if (low >= high || (first > 0 && smallest === sorted[first - 1])) {
      search(first + 1, first + 2, sorted.length - 1)
      return
    }
    const sum = smallest + (sorted[low] as number) + (sorted[high] as number)
    const isRepeated = low > first + 1 && sorted[low] === sorted[low - 1]
    if (sum === 0 && !isRepeated) triples.push([smallest, sorted[low] as number, sorted[high] as number])
    if (sum > 0) search(first, low, high - 1)
    else search(first, low + 1, high)
  }
  search(0, 1, sorted.length - 1)
  return triples
}
