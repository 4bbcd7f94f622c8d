/** Wrong for large islands: calls itself once for every cell of an island, which runs out of stack. */
export function numIslands(grid: string[][]): number {
  const sink = (row: number, column: number): void => {
    const cells = grid[row]
    if (cells === undefined || cells[column] !== '1') return
    cells[column] = '0'
    sink(row + 1, column)
    sink(row - 1, column)
    sink(row, column + 1)
    sink(row, column - 1)
  }
  let islands = 0
  grid.forEach((cells, row) => {
    cells.forEach((_, column) => {
      if (cells[column] !== '1') return
      islands++
      sink(row, column)
    })
  })
  return islands
}
