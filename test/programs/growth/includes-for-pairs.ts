export const solve = (values: number[]): number => {
  let found = 0
  for (const first of values) for (const second of values) if (values.includes(first + second + 1_000_000)) found++
  return found
}
