const count = (values: number[], at: number, left: number): number => {
  if (at === values.length) return left === 0 ? 1 : 0
  return count(values, at + 1, left) + count(values, at + 1, left - (values[at] ?? 0))
}

export const solve = (values: number[]): number => count(values, 0, 1_000_000)
