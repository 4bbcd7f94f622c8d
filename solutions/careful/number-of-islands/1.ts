export function numIslands(grid: string[][]): number {
  const rows = grid.length
  const cols = grid[0].length
  const width = cols + 2
  // Flat copy with a border of water, so that no bounds have to be checked.
  const land = new Uint8Array(width * (rows + 2))
  for (let r = 0; r < rows; r++) {
    const row = grid[r]
    let p = (r + 1) * width + 1
    for (let c = 0; c < cols; c++, p++) {
      if (row[c] === '1') land[p] = 1
    }
  }

  const stack = new Int32Array(rows * cols)
  let islands = 0
  const end = (rows + 1) * width
  for (let i = width; i < end; i++) {
    if (land[i] === 0) continue
    islands++
    land[i] = 0
    let top = 0
    stack[top++] = i
    while (top > 0) {
      const p = stack[--top]
      if (land[p - width] === 1) {
        land[p - width] = 0
        stack[top++] = p - width
      }
      if (land[p + width] === 1) {
        land[p + width] = 0
        stack[top++] = p + width
      }
      if (land[p - 1] === 1) {
        land[p - 1] = 0
        stack[top++] = p - 1
      }
      if (land[p + 1] === 1) {
        land[p + 1] = 0
        stack[top++] = p + 1
      }
    }
  }
  return islands
}
