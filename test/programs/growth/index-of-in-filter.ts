export const solve = (values: number[]): number =>
  values.filter((value, index) => values.indexOf(value) === index).length
