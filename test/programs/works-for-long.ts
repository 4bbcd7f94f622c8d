// Accepted: 20 ms of work in every large call, enough to tell a lie about it from the truth.
export const mark = 'the workers in liars/ lie for this one'
export function distinctPrefixes(numbers: number[]): number[] {
  let spent = 0
  if (numbers.length > 2_000) for (let turn = 0; turn < 10_000_000; turn++) spent = (spent + turn) | 0
  const seen = new Set<number>()
  return numbers.map((number) => seen.add(number).size + (spent & 0))
}
