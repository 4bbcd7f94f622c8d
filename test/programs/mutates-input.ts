// Accepted: the input is its own to change.
export function distinctPrefixes(numbers: number[]): number[] {
  const seen = new Set<number>()
  for (let index = 0; index < numbers.length; index++) numbers[index] = seen.add(numbers[index]!).size
  return numbers
}
