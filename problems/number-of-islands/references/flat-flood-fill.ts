/** Copies the grid into bytes with a border of water, then sinks each island with a stack of positions. */
export const numIslands = (grid: string[][]): number => {
  const rows = grid.length
  const columns = (grid[0] as string[]).length
  const width = columns + 2
  const land = new Uint8Array((rows + 2) * width)
  for (let r = 0; r < rows; r++) {
    const row = grid[r] as string[]
    const base = (r + 1) * width + 1
    for (let c = 0; c < columns; c++) land[base + c] = row[c] === '1' ? 1 : 0
  }
  const stack = new Int32Array(rows * columns)
  let islands = 0
  for (let start = 0; start < land.length; start++) {
    if (land[start] === 0) continue
    islands++
    land[start] = 0
    stack[0] = start
    let height = 1
    while (height > 0) {
      const position = stack[--height] as number
      const left = position - 1
      if (land[left] === 1) {
        land[left] = 0
        stack[height++] = left
      }
      const right = position + 1
      if (land[right] === 1) {
        land[right] = 0
        stack[height++] = right
      }
      const above = position - width
      if (land[above] === 1) {
        land[above] = 0
        stack[height++] = above
      }
      const below = position + width
      if (land[below] === 1) {
        land[below] = 0
        stack[height++] = below
      }
    }
  }
  return islands
}
