class Forest {
  private readonly parent: Int32Array
  private used = 0
  trees = 0

  constructor(limit: number) {
    this.parent = new Int32Array(limit)
  }

  add(): number {
    const id = this.used++
    this.parent[id] = id
    this.trees++
    return id
  }

  find(x: number): number {
    const parent = this.parent
    while (parent[x] !== x) {
      parent[x] = parent[parent[x]]
      x = parent[x]
    }
    return x
  }

  join(x: number, y: number): void {
    const a = this.find(x)
    const b = this.find(y)
    if (a === b) return
    if (a < b) this.parent[b] = a
    else this.parent[a] = b
    this.trees--
  }
}

/** Row by row: runs of land that overlap a run in the row above are joined with it. */
export function numIslands(grid: readonly (readonly string[])[]): number {
  const rows = grid.length
  const cols = grid[0].length
  const most = (cols + 1) >> 1
  const forest = new Forest(rows * most)

  let aboveFrom = new Int32Array(most)
  let aboveTo = new Int32Array(most)
  let aboveFirst = 0
  let aboveCount = 0
  let hereFrom = new Int32Array(most)
  let hereTo = new Int32Array(most)

  for (let r = 0; r < rows; r++) {
    const row = grid[r]
    let count = 0
    let firstId = 0
    let k = 0
    let c = 0
    while (c < cols) {
      if (row[c] !== '1') {
        c++
        continue
      }
      const from = c
      while (c < cols && row[c] === '1') c++
      const to = c - 1
      const id = forest.add()
      if (count === 0) firstId = id
      hereFrom[count] = from
      hereTo[count] = to
      count++

      while (k < aboveCount && aboveTo[k] < from) k++
      // The last overlapping run may reach on to the next run of this row, so k stays on it.
      let q = k
      while (q < aboveCount && aboveFrom[q] <= to) {
        forest.join(aboveFirst + q, id)
        q++
      }
      if (q > k) k = q - 1
    }

    const swapFrom = aboveFrom
    const swapTo = aboveTo
    aboveFrom = hereFrom
    aboveTo = hereTo
    hereFrom = swapFrom
    hereTo = swapTo
    aboveFirst = firstId
    aboveCount = count
  }
  return forest.trees
}
