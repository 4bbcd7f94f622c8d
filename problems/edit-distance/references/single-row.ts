/** Row by row, in one typed array: a cell overwrites the one above it, and the diagonal one is kept aside. */
export const minDistance = (word1: string, word2: string): number => {
  const columns = word2.length
  const row = new Int32Array(columns + 1)
  for (let j = 0; j <= columns; j++) row[j] = j
  for (let i = 1; i <= word1.length; i++) {
    const letter = word1.charCodeAt(i - 1)
    let diagonal = i - 1
    let left = i
    row[0] = i
    for (let j = 1; j <= columns; j++) {
      const above = row[j] as number
      let best = letter === word2.charCodeAt(j - 1) ? diagonal : diagonal + 1
      if (above + 1 < best) best = above + 1
      if (left + 1 < best) best = left + 1
      row[j] = best
      diagonal = above
      left = best
    }
  }
  return row[columns] as number
}
