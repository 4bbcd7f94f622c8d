export const solve = (values: number[]): number => {
  const row: number[] = new Array<number>(values.length).fill(0)
  for (const value of values) row.fill(value)
  return row[0] ?? 0
}
