/** n range sums, each over whole blocks of √n and two partial ones. */
export const solve = (values: number[]): number => {
  const n = values.length
  const width = Math.max(1, Math.floor(Math.sqrt(n)))
  const blocks: number[] = new Array<number>(Math.ceil(n / width)).fill(0)
  for (let at = 0; at < n; at++) blocks[Math.floor(at / width)] = (blocks[Math.floor(at / width)] ?? 0) + (values[at] ?? 0)
  let total = 0
  for (let query = 0; query < n; query++) {
    const from = query >> 2
    const to = n - (query >> 3)
    let at = from
    while (at < to && at % width !== 0) total = (total + (values[at++] ?? 0)) % 1_000_003
    while (at + width <= to) {
      total = (total + (blocks[at / width] ?? 0)) % 1_000_003
      at += width
    }
    while (at < to) total = (total + (values[at++] ?? 0)) % 1_000_003
  }
  return total
}
