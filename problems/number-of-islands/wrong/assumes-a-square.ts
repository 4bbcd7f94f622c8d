/** Wrong: takes the number of rows for the number of columns, so cells of a wide grid are never looked at. */
export function numIslands(grid: string[][]): number {
  const size = grid.length
  const land = grid.map((row) => [...row])
  let islands = 0
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (land[row]?.[column] !== '1') continue
      islands++
      const stack = [[row, column]] as [number, number][]
      while (stack.length > 0) {
        const [r, c] = stack.pop() as [number, number]
        if (land[r]?.[c] !== '1') continue
        ;(land[r] as string[])[c] = '0'
        stack.push([r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1])
      }
    }
  }
  return islands
}
