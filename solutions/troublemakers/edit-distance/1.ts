// Expected: time-limit. Plain recursion without remembering anything: exponential already at forty characters.
export function minDistance(word1: string, word2: string): number {
  const distance = (i: number, j: number): number => {
    if (i === 0) return j
    if (j === 0) return i
    if (word1[i - 1] === word2[j - 1]) return distance(i - 1, j - 1)
    return 1 + Math.min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1))
  }
  return distance(word1.length, word2.length)
}
