/** The textbook recurrence with two rows: each row is a new array, built by push from the row before. */
export function minDistance(word1: string, word2: string): number {
  let previous: number[] = []
  for (let j = 0; j <= word2.length; j++) previous.push(j)
  for (let i = 1; i <= word1.length; i++) {
    const current = [i]
    for (let j = 1; j <= word2.length; j++) {
      const diagonal = previous[j - 1] as number
      if (word1[i - 1] === word2[j - 1]) {
        current.push(diagonal)
      } else {
        current.push(1 + Math.min(previous[j] as number, current[j - 1] as number, diagonal))
      }
    }
    previous = current
  }
  return previous[word2.length] as number
}
