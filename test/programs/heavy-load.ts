// Accepted, and no faster for it: half of the work is done when the module is loaded, and charged to every call.
const table = new Map<number, number>()
for (let key = 0; key < 300_000; key++) table.set(key, key % 7)
export function distinctPrefixes(numbers: number[]): number[] {
  const seen = new Set<number>()
  return numbers.map((number) => seen.add(number).size + (table.get(-1) ?? 0))
}
