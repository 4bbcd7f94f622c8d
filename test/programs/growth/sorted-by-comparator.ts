export const solve = (values: number[]): number[] => values.toSorted((first, second) => first - second)
