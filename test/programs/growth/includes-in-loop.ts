export const solve = (values: number[]): number => {
  const seen: number[] = []
  for (const value of values) if (!seen.includes(value)) seen.push(value)
  return seen.length
}
