export const solve = (values: number[]): number => {
  const list = values.slice()
  let sum = 0
  for (const value of values) sum = (sum + (list.reverse()[0] ?? 0) + value) % 1_000_003
  return sum
}
