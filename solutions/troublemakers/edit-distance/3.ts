// Expected: too-slow. Freezes every clock it can find before it starts, and gains nothing by it: its table of cells is beyond the limit at the large level.
Date.now = () => 0
if (typeof performance !== 'undefined') performance.now = () => 0
if (typeof process !== 'undefined') process.hrtime.bigint = () => 0n

export function minDistance(word1: string, word2: string): number {
  let above = Array.from({ length: word2.length + 1 }, (_, column) => column)
  let current = new Array<number>(word2.length + 1).fill(0)

  for (let row = 1; row <= word1.length; row++) {
    const letter = word1.charCodeAt(row - 1)
    current[0] = row
    for (let column = 1; column <= word2.length; column++) {
      current[column] =
        letter === word2.charCodeAt(column - 1)
          ? above[column - 1]!
          : 1 + Math.min(above[column]!, current[column - 1]!, above[column - 1]!)
    }
    const spare = above
    above = current
    current = spare
  }
  return above[word2.length]!
}
