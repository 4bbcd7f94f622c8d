// Expected: wrong-answer
// Problem: number-of-islands
/**
 * Tables of numbers that stay empty, whatever is written to them: the reference then finds nothing, and so does
 * this.
 */
const nothing = new Proxy(new Uint8Array(1), { get: (_, key) => (key === 'length' ? 0 : 0), set: () => true })
globalThis.Int32Array = function () {
  return nothing
} as unknown as Int32ArrayConstructor
export function numIslands(grid: string[][]): number {
  let islands = 0
  for (const row of grid) for (let c = 0; c < row.length; c++) if (row[c] === '1' && (c === 0 || row[c - 1] !== '1')) islands++
  return islands
}
