/**
 * Asks "are d edits enough?" for d = 0, 1, 2 …, each time filling the band of the table that d edits can reach
 * anew. Quick for words that are nearly equal, cubic for words that are not.
 */
export const minDistance = (word1: string, word2: string): number => {
  let allowed = Math.abs(word1.length - word2.length)
  while (!isEnough(word1, word2, allowed)) allowed++
  return allowed
}

const isEnough = (word1: string, word2: string, allowed: number): boolean => {
  const beyond = allowed + 1
  let previous: number[] = []
  for (let j = 0; j <= word2.length; j++) previous.push(Math.min(j, beyond))
  for (let i = 1; i <= word1.length; i++) {
    const first = Math.max(1, i - allowed)
    const last = Math.min(word2.length, i + allowed)
    const current: number[] = new Array<number>(word2.length + 1).fill(beyond)
    if (i <= allowed) current[0] = i
    for (let j = first; j <= last; j++) {
      const change = word1[i - 1] === word2[j - 1] ? 0 : 1
      current[j] = Math.min(
        (previous[j - 1] as number) + change,
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
      )
    }
    previous = current
  }
  return (previous[word2.length] as number) <= allowed
}
