/** Floyd and Warshall's three loops over a table made of the values. */
export const solve = (values: number[]): number => {
  const n = values.length
  const distance = values.map((value, row) => values.map((other, column) => (row === column ? 0 : value ^ other)))
  for (let by = 0; by < n; by++) {
    const through = distance[by] ?? []
    for (let from = 0; from < n; from++) {
      const row = distance[from] ?? []
      const first = row[by] ?? 0
      for (let to = 0; to < n; to++) {
        const sum = first + (through[to] ?? 0)
        if (sum < (row[to] ?? 0)) row[to] = sum
      }
    }
  }
  return distance[0]?.[n - 1] ?? 0
}
