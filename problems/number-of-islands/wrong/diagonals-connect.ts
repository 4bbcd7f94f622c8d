/** Wrong: joins cells that touch at a corner only. */
export function numIslands(grid: string[][]): number {
  const land = grid.map((row) => [...row])
  let islands = 0
  for (let row = 0; row < land.length; row++) {
    for (let column = 0; column < (land[row] as string[]).length; column++) {
      if (land[row]?.[column] !== '1') continue
      islands++
      const stack = [[row, column]] as [number, number][]
      while (stack.length > 0) {
        const [r, c] = stack.pop() as [number, number]
        if (land[r]?.[c] !== '1') continue
        ;(land[r] as string[])[c] = '0'
        for (let down = -1; down <= 1; down++) {
          for (let right = -1; right <= 1; right++) stack.push([r + down, c + right])
        }
      }
    }
  }
  return islands
}
