/** Wrong: counts the letters outside a longest common subsequence, so a replacement costs two edits. */
export function minDistance(word1: string, word2: string): number {
  let previous = new Array<number>(word2.length + 1).fill(0)
  for (let i = 1; i <= word1.length; i++) {
    const current = [0]
    for (let j = 1; j <= word2.length; j++) {
      current.push(
        word1[i - 1] === word2[j - 1]
          ? (previous[j - 1] as number) + 1
          : Math.max(previous[j] as number, current[j - 1] as number),
      )
    }
    previous = current
  }
  return word1.length + word2.length - 2 * (previous[word2.length] as number)
}
