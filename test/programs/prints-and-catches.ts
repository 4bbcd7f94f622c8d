// Output limit: console, although it catches what the console throws at it.
export function distinctPrefixes(numbers: number[]): number[] {
  try {
    for (;;) console.error('x'.repeat(1_000))
  } catch {}
  const seen = new Set<number>()
  return numbers.map((number) => seen.add(number).size)
}
