const best = (values: number[], from: number, to: number): number => {
  if (to - from === 1) return (values[from] ?? 0) - 500_000
  const middle = (from + to) >> 1
  let left = -Infinity
  let right = -Infinity
  for (let at = middle - 1, sum = 0; at >= from; at--) {
    sum += (values[at] ?? 0) - 500_000
    if (sum > left) left = sum
  }
  for (let at = middle, sum = 0; at < to; at++) {
    sum += (values[at] ?? 0) - 500_000
    if (sum > right) right = sum
  }
  return Math.max(left + right, best(values, from, middle), best(values, middle, to))
}

export const solve = (values: number[]): number => best(values, 0, values.length)
