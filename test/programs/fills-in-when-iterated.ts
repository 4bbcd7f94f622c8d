// Wrong answer: the answer would be worked out by an iterator of its own, or by a false name of its kind.
export function distinctPrefixes(numbers: number[]): unknown {
  const counts = new Float64Array(numbers.length)
  const work = () => {
    const seen = new Set<number>()
    return numbers.map((number) => seen.add(number).size)
  }
  Object.defineProperty(counts, Symbol.iterator, { value: () => work()[Symbol.iterator]() })
  Object.defineProperty(counts, Symbol.toStringTag, { get: () => 'Array' })
  return counts
}
