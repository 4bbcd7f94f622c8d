/** Depth-first search with a stack of [row, column] pairs and a grid of visited marks. */
export function numIslands(grid: string[][]): number {
  const visited = grid.map((row) => row.map(() => false))
  const directions = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const
  let islands = 0
  for (let row = 0; row < grid.length; row++) {
    for (let column = 0; column < (grid[row] as string[]).length; column++) {
      if (grid[row]?.[column] !== '1' || visited[row]?.[column]) continue
      islands++
      const stack: [number, number][] = [[row, column]]
      while (stack.length > 0) {
        const [r, c] = stack.pop() as [number, number]
        const marks = visited[r] as boolean[]
        if (marks[c]) continue
        marks[c] = true
        for (const [down, right] of directions) {
          if (grid[r + down]?.[c + right] === '1' && !visited[r + down]?.[c + right]) stack.push([r + down, c + right])
        }
      }
    }
  }
  return islands
}
