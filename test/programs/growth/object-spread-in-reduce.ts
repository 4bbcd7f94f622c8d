export const solve = (values: number[]): number =>
  Object.keys(values.reduce<Record<string, number>>((all, value) => ({ ...all, [`key${value}`]: value }), {})).length
