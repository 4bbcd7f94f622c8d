// Output limit: console.
export function distinctPrefixes(numbers: number[]): number[] {
  for (let line = 0; line < 16_384; line++) console.log('x'.repeat(63))
  const seen = new Set<number>()
  return numbers.map((number) => seen.add(number).size)
}
