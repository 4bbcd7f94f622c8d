export const solve = (values: number[]): number[] =>
  values.reduce<number[]>((list, value) => [...list, value], [])
