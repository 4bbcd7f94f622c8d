/**
 * One pass over the grid with union–find over runs of land. A cell takes the label of its left or upper neighbour;
 * where the two differ, their islands are merged and the count falls by one. It is fast because
 *
 * - the grid is read once, in the order in which its rows lie in memory, and never written;
 * - the only state of the size of a row is the labels of the row above, so it stays in the cache; the parents of the
 *   labels are a typed array with at most one entry for every two cells, for a new label needs water to its left;
 * - roots are looked for only where two different labels meet, and path halving keeps the paths short.
 */
export const numIslands = (grid: string[][]): number => {
  const rows = grid.length
  const columns = grid[0]?.length ?? 0
  const above = new Int32Array(columns)
  const parents = new Int32Array(rows * ((columns + 1) >> 1) + 1)
  let labels = 0
  let islands = 0
  for (let r = 0; r < rows; r++) {
    const row = grid[r] as string[]
    // Label 0 is water.
    let label = 0
    for (let c = 0; c < columns; c++) {
      if (row[c] !== '1') {
        label = 0
        above[c] = 0
        continue
      }
      const upper = above[c] as number
      if (upper === 0) {
        if (label === 0) {
          label = ++labels
          parents[label] = label
          islands++
        }
      } else if (label === 0) {
        label = upper
      } else if (label !== upper) {
        const one = rootOf(parents, label)
        const other = rootOf(parents, upper)
        label = one < other ? one : other
        if (one !== other) {
          parents[one < other ? other : one] = label
          islands--
        }
      }
      above[c] = label
    }
  }
  return islands
}

/** The label that stands for the island; every second label on the way is hung two steps higher. */
const rootOf = (parents: Int32Array, label: number): number => {
  let at = label
  let parent = parents[at] as number
  while (parent !== at) {
    const next = parents[parent] as number
    parents[at] = next
    at = next
    parent = parents[at] as number
  }
  return at
}
