const numIslands = (grid: string[][]): number => {
  const rows = grid.length;
  const cols = grid[0].length;
  const seen = new Set<string>();
  let count = 0;

  const bfs = (row: number, col: number) => {
    const queue: [number, number][] = [[row, col]];
    seen.add(`${row},${col}`);
    while (queue.length) {
      const [r, c] = queue.shift()!;
      const neighbors: [number, number][] = [
        [r - 1, c],
        [r + 1, c],
        [r, c - 1],
        [r, c + 1],
      ];
      for (const [nr, nc] of neighbors) {
        if (nr < 0 || nc < 0 || nr >= rows || nc >= cols) continue;
        const key = `${nr},${nc}`;
        if (grid[nr][nc] === '1' && !seen.has(key)) {
          seen.add(key);
          queue.push([nr, nc]);
        }
      }
    }
  };

  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) {
      if (grid[r][c] === '1' && !seen.has(`${r},${c}`)) {
        bfs(r, c);
        count++;
      }
    }
  }

  return count;
};

export { numIslands };
export default numIslands;
