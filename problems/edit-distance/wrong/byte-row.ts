/** Wrong: saves memory with a row of bytes, which wrap around as soon as a distance passes 255. */
export const minDistance = (word1: string, word2: string): number => {
  const columns = word2.length
  const row = new Uint8Array(columns + 1)
  for (let j = 0; j <= columns; j++) row[j] = j
  for (let i = 1; i <= word1.length; i++) {
    const letter = word1.charCodeAt(i - 1)
    let diagonal = row[0] as number
    row[0] = i
    for (let j = 1; j <= columns; j++) {
      const above = row[j] as number
      const change = letter === word2.charCodeAt(j - 1) ? 0 : 1
      row[j] = Math.min(diagonal + change, above + 1, (row[j - 1] as number) + 1)
      diagonal = above
    }
  }
  return row[columns] as number
}
