export const solve = (values: number[]): number => {
  const row = Float64Array.from(values)
  for (let at = 0; at < values.length; at++) row.copyWithin(1, 0)
  return row[values.length - 1] ?? 0
}
