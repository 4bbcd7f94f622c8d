// Runtime error.
export const distinctPrefixes = (numbers: number[]): number[] => [...distinctPrefixes(numbers)]
