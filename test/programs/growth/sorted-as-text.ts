export const solve = (values: number[]): number[] => values.toSorted()
