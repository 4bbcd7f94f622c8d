/** Gives every land cell a number and lets neighbours agree on the smaller one until nothing changes. */
export function numIslands(grid: string[][]): number {
  const rows = grid.length
  const columns = (grid[0] as string[]).length
  const labels = grid.map((row, r) => row.map((cell, c) => (cell === '1' ? r * columns + c : Infinity)))
  const labelAt = (r: number, c: number): number => labels[r]?.[c] ?? Infinity
  let isSettled = false
  while (!isSettled) {
    isSettled = true
    for (let r = 0; r < rows; r++) {
      const row = labels[r] as number[]
      for (let c = 0; c < columns; c++) {
        const own = row[c] as number
        if (own === Infinity) continue
        const least = Math.min(own, labelAt(r - 1, c), labelAt(r + 1, c), labelAt(r, c - 1), labelAt(r, c + 1))
        if (least === own) continue
        row[c] = least
        isSettled = false
      }
    }
  }
  // The first cell of an island, in reading order, is the one that keeps its own number.
  let islands = 0
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) if (labelAt(r, c) === r * columns + c) islands++
  }
  return islands
}
