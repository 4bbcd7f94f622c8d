const sum = (values: number[], from: number, to: number): number => {
  if (to - from === 1) return values[from] ?? 0
  const middle = (from + to) >> 1
  return sum(values, from, middle) + sum(values, middle, to)
}

export const solve = (values: number[]): number => sum(values, 0, values.length)
