// Expected: runtime-error. Prints its answer and leaves with exit code 0; there is no process to leave.
export function numIslands(grid: string[][]): number {
  const stack: [number, number][] = []
  let islands = 0
  for (let row = 0; row < grid.length; row++) {
    for (let column = 0; column < grid[row]!.length; column++) {
      if (grid[row]![column] !== '1') continue
      islands++
      stack.push([row, column])
      while (stack.length > 0) {
        const [y, x] = stack.pop()!
        if (grid[y]?.[x] !== '1') continue
        grid[y]![x] = '0'
        stack.push([y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1])
      }
    }
  }
  console.log(islands)
  process.exit(0)
}
