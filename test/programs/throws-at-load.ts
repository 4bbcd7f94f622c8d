// Runtime error, before it was ever called.
const limit: number = (undefined as unknown as { limit: number }).limit
export const distinctPrefixes = (numbers: number[]): number[] => numbers.slice(0, limit)
