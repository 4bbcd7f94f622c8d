const find = (sorted: number[], wanted: number, low: number, high: number): number => {
  if (low >= high) return low
  const middle = (low + high) >> 1
  return (sorted[middle] ?? 0) < wanted ? find(sorted, wanted, middle + 1, high) : find(sorted, wanted, low, middle)
}

export const solve = (sorted: number[]): number => find(sorted, sorted[0] ?? 0, 0, sorted.length)
