export const solve = (values: number[]): number => {
  let sum = 0
  for (let end = 1; end <= values.length; end++) sum += Float64Array.from(values.slice(0, end)).sort()[end >> 1] ?? 0
  return sum
}
