export function numIslands(grid: any): number {
  var rows = grid.length;
  var cols = grid[0].length;

  // give every land cell its own label
  var label: any = [];
  for (var r = 0; r < rows; r++) {
    label.push([]);
    for (var c = 0; c < cols; c++) {
      label[r].push(grid[r][c] === '1' ? r * cols + c : -1);
    }
  }

  // spread the smallest label until nothing changes
  var changed = true;
  while (changed) {
    changed = false;
    for (var r = 0; r < rows; r++) {
      for (var c = 0; c < cols; c++) {
        if (label[r][c] === -1) continue;
        var around: any = [];
        if (r > 0) around.push(label[r - 1][c]);
        if (r < rows - 1) around.push(label[r + 1][c]);
        if (c > 0) around.push(label[r][c - 1]);
        if (c < cols - 1) around.push(label[r][c + 1]);
        var smallest = Math.min(label[r][c], ...around.filter((x: any) => x !== -1));
        if (smallest < label[r][c]) {
          label[r][c] = smallest;
          changed = true;
        }
      }
    }
  }

  var labels = new Set();
  for (var r = 0; r < rows; r++) {
    for (var c = 0; c < cols; c++) {
      if (label[r][c] !== -1) labels.add(label[r][c]);
    }
  }
  return labels.size;
}
