// Expected: accepted
// Problem: number-of-islands
/** Copies its input deeply, so as not to change it. */
export function numIslands(grid: string[][]): number {
  const own = structuredClone(grid)
  const flood = (row: number, column: number): void => {
    if (own[row]?.[column] !== '1') return
    own[row]![column] = '0'
    flood(row + 1, column)
    flood(row - 1, column)
    flood(row, column + 1)
    flood(row, column - 1)
  }
  let islands = 0
  own.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell === '1') islands++
      flood(row, column)
    }),
  )
  return islands
}
