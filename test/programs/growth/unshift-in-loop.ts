export const solve = (values: number[]): number[] => {
  const reversed: number[] = []
  for (const value of values) reversed.unshift(value)
  return reversed
}
