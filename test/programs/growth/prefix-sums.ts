export const solve = (values: number[]): number[] => {
  const sums: number[] = []
  let sum = 0
  for (let index = 0; index < values.length; index++) {
    sum = (sum + (values[index] ?? 0)) % 1_000_003
    sums.push(sum)
  }
  return sums
}
