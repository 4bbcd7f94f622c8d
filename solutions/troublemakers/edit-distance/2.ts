// Expected: not-loadable. The answer was cut off in the middle of a line, as when a model runs out of tokens.
export function minDistance(word1: string, word2: string): number {
  const rows = word1.length
  const columns = word2.length
  let above = Array.from({ length: columns + 1 }, (_, column) => column)

  for (let row = 1; row <= rows; row++) {
    const current = [row]
    for (let column = 1; column <= columns; column++) {
      if (word1[row - 1] === word2[column - 1]) {
        current.push(above[column - 1]!)
      } else {
        current.push(1 + Math.min(above[column]!, current[column - 1]!, abo
