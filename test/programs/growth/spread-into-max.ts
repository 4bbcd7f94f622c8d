export const solve = (values: number[]): number => {
  let sum = 0
  for (let from = 0; from < values.length; from++) sum += Math.max(...values.slice(from))
  return sum
}
