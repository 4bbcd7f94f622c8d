// Expected: accepted
// Problem: edit-distance
/** A recursive closure that remembers within the call. */
export function minDistance(word1: string, word2: string): number {
  const known = new Map<number, number>()
  const distance = (i: number, j: number): number => {
    if (i === 0) return j
    if (j === 0) return i
    const key = i * 10_000 + j
    const before = known.get(key)
    if (before !== undefined) return before
    const isSame = word1[i - 1] === word2[j - 1]
    const found = isSame ? distance(i - 1, j - 1) : 1 + Math.min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1))
    known.set(key, found)
    return found
  }
  return distance(word1.length, word2.length)
}
