// Accepted: a few lines of debugging do no harm, and go nowhere.
export function distinctPrefixes(numbers: number[]): number[] {
  console.log('counting', numbers.length)
  console.table([{ a: 1 }])
  console.assert(numbers.length >= 0, 'never')
  const seen = new Set<number>()
  return numbers.map((number) => seen.add(number).size)
}
