// Expected: runtime-error. One stack frame per cell: right on small grids, out of stack on a scored level.
export function numIslands(grid: string[][]): number {
  const sink = (row: number, column: number): void => {
    if (grid[row]?.[column] !== '1') return
    grid[row]![column] = '0'
    sink(row + 1, column)
    sink(row - 1, column)
    sink(row, column + 1)
    sink(row, column - 1)
  }

  let islands = 0
  for (let row = 0; row < grid.length; row++) {
    for (let column = 0; column < grid[row]!.length; column++) {
      if (grid[row]![column] === '1') {
        islands++
        sink(row, column)
      }
    }
  }
  return islands
}
