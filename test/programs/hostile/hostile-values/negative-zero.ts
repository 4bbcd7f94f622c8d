// Expected: accepted
// Problem: edit-distance
/** Minus zero for zero, which is the same number for whoever asked how far two words are apart. */
export function minDistance(word1: string, word2: string): number {
  let previous = Array.from({ length: word2.length + 1 }, (_, column) => column)
  for (let i = 1; i <= word1.length; i++) {
    const current = [i]
    for (let j = 1; j <= word2.length; j++) {
      const isSame = word1[i - 1] === word2[j - 1]
      current.push(isSame ? previous[j - 1]! : 1 + Math.min(previous[j]!, current[j - 1]!, previous[j - 1]!))
    }
    previous = current
  }
  return previous[word2.length]! === 0 ? -0 : previous[word2.length]!
}
