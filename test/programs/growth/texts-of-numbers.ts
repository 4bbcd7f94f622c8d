/** The callback is a built-in too: there is nothing to count. */
export const solve = (values: number[]): number => values.map(String).length
