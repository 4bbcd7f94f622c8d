/** Wrong: takes an empty word for nothing to do, where every letter of the other word is an edit. */
export function minDistance(word1: string, word2: string): number {
  if (!word1 || !word2) return 0
  let previous = Array.from({ length: word2.length + 1 }, (_, j) => j)
  for (let i = 1; i <= word1.length; i++) {
    const current = [i]
    for (let j = 1; j <= word2.length; j++) {
      const change = word1[i - 1] === word2[j - 1] ? 0 : 1
      current.push(
        Math.min((previous[j - 1] as number) + change, (previous[j] as number) + 1, (current[j - 1] as number) + 1),
      )
    }
    previous = current
  }
  return previous[word2.length] as number
}
