// Runtime error.
export function distinctPrefixes(numbers: number[]): number[] {
  throw new RangeError(`cannot count ${numbers.length} numbers`)
}
