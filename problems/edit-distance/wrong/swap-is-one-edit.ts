/** Wrong: lets two neighbouring letters change places as one edit, which is another distance. */
export function minDistance(word1: string, word2: string): number {
  let beforeLast: number[] = []
  let previous = Array.from({ length: word2.length + 1 }, (_, j) => j)
  for (let i = 1; i <= word1.length; i++) {
    const current = [i]
    for (let j = 1; j <= word2.length; j++) {
      const change = word1[i - 1] === word2[j - 1] ? 0 : 1
      let best = Math.min(
        (previous[j - 1] as number) + change,
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
      )
      if (i > 1 && j > 1 && word1[i - 1] === word2[j - 2] && word1[i - 2] === word2[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] as number) + 1)
      }
      current.push(best)
    }
    beforeLast = previous
    previous = current
  }
  return previous[word2.length] as number
}
