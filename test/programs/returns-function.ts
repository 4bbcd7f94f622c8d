// Invalid output.
export const distinctPrefixes = (numbers: number[]): unknown => numbers.map((number) => () => number)
