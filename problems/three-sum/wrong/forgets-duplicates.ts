/** Wrong: gives a triple as often as its values can be picked. */
export function threeSum(nums: number[]): number[][] {
  const sorted = [...nums].sort((left, right) => left - right)
  const triples: number[][] = []
  for (let first = 0; first < sorted.length - 2; first++) {
    let low = first + 1
    let high = sorted.length - 1
    while (low < high) {
      const sum = (sorted[first] as number) + (sorted[low] as number) + (sorted[high] as number)
      if (sum === 0) triples.push([sorted[first] as number, sorted[low++] as number, sorted[high--] as number])
      else if (sum < 0) low++
      else high--
    }
  }
  return triples
}
