/** Wrong: counts the land cells with water above and to the left; an island that joins further down has several. */
export function numIslands(grid: string[][]): number {
  let islands = 0
  for (let r = 0; r < grid.length; r++) {
    const row = grid[r] as string[]
    for (let c = 0; c < row.length; c++) {
      if (row[c] === '1' && grid[r - 1]?.[c] !== '1' && row[c - 1] !== '1') islands++
    }
  }
  return islands
}
