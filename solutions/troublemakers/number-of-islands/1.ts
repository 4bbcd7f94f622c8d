// Expected: memory-limit. Marks cells only after the search: neighbours queue each other for ever, each with a trail.
interface Step {
  row: number
  column: number
  trail: boolean[]
}

const CELLS_MAX = 300 * 300

export function numIslands(grid: string[][]): number {
  const columns = grid[0]?.length ?? 0
  const seen: boolean[] = new Array<boolean>(CELLS_MAX).fill(false)
  let islands = 0

  const explore = (startRow: number, startColumn: number): void => {
    const queue: Step[] = [{ row: startRow, column: startColumn, trail: seen.slice() }]
    for (let head = 0; head < queue.length; head++) {
      const { row, column, trail } = queue[head]!
      trail[row * columns + column] = true
      for (const [nextRow, nextColumn] of [
        [row + 1, column],
        [row - 1, column],
        [row, column + 1],
        [row, column - 1],
      ] as const) {
        if (grid[nextRow]?.[nextColumn] === '1') {
          queue.push({ row: nextRow, column: nextColumn, trail: trail.slice() })
        }
      }
    }
    for (const { row, column } of queue) seen[row * columns + column] = true
  }

  for (let row = 0; row < grid.length; row++) {
    for (let column = 0; column < columns; column++) {
      if (grid[row]![column] === '1' && !seen[row * columns + column]) {
        islands++
        explore(row, column)
      }
    }
  }
  return islands
}
