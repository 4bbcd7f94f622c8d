export const solve = (values: number[]): number => {
  let seen = new Set<number>()
  for (const value of values) seen = new Set([...seen, value])
  return seen.size
}
