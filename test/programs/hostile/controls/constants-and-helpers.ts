// Expected: accepted
// Problem: number-of-islands
/** Constants and helpers of the module, used by the function. */
const LAND = '1'
const DIRECTIONS = [[1, 0], [-1, 0], [0, 1], [0, -1]] as const
const isLand = (grid: string[][], row: number, column: number): boolean => grid[row]?.[column] === LAND
const sink = (grid: string[][], row: number, column: number): void => {
  const stack: [number, number][] = [[row, column]]
  while (stack.length > 0) {
    const [r, c] = stack.pop()!
    if (!isLand(grid, r, c)) continue
    grid[r]![c] = '0'
    for (const [down, right] of DIRECTIONS) stack.push([r + down, c + right])
  }
}
export function numIslands(grid: string[][]): number {
  let islands = 0
  for (let row = 0; row < grid.length; row++) {
    for (let column = 0; column < grid[row]!.length; column++) {
      if (!isLand(grid, row, column)) continue
      islands++
      sink(grid, row, column)
    }
  }
  return islands
}
