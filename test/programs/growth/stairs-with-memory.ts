const ways = (known: number[], steps: number): number => {
  const before = known[steps]
  if (before !== undefined) return before
  const found = (ways(known, steps - 1) + ways(known, steps - 2)) % 1_000_003
  known[steps] = found
  return found
}

export const solve = (n: number): number => ways([1, 1], n)
