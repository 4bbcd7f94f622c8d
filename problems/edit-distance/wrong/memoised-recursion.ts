/** Wrong for long words: recurses once for every letter that is left, which runs out of stack. */
export function minDistance(word1: string, word2: string): number {
  const known = new Map<number, number>()
  const width = word2.length + 1
  const between = (i: number, j: number): number => {
    if (i === 0) return j
    if (j === 0) return i
    const key = i * width + j
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const result =
      word1[i - 1] === word2[j - 1]
        ? between(i - 1, j - 1)
        : 1 + Math.min(between(i - 1, j), between(i, j - 1), between(i - 1, j - 1))
    known.set(key, result)
    return result
  }
  return between(word1.length, word2.length)
}
