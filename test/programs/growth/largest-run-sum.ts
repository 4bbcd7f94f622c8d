/** Kadane's scan. */
export const solve = (values: number[]): number => {
  let best = 0
  let here = 0
  for (const value of values) {
    here = Math.max(0, here + (value % 1_000) - 500)
    if (here > best) best = here
  }
  return best
}
