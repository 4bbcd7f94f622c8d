export const solve = (values: number[]): number => {
  let sum = 0
  for (let from = 0; from < values.length; from++) sum += values.slice(from)[0] ?? 0
  return sum
}
