export function numIslands(grid: string[][]): number {
  const visited: string[] = [];
  let islands = 0;

  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[r].length; c++) {
      if (grid[r][c] !== '1' || visited.includes(r + ',' + c)) continue;

      islands++;
      visited.push(r + ',' + c);
      let frontier: number[][] = [[r, c]];

      while (frontier.length > 0) {
        const [y, x] = frontier[0];
        frontier = frontier.slice(1);

        for (const [dy, dx] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
          const ny = y + dy;
          const nx = x + dx;
          if (grid[ny]?.[nx] === '1' && !visited.includes(ny + ',' + nx)) {
            visited.push(ny + ',' + nx);
            frontier = frontier.concat([[ny, nx]]);
          }
        }
      }
    }
  }

  return islands;
}
