// Expected: not-loadable. Nothing here is called `trap`, and of two functions neither is the obvious one.
function highestFromLeft(walls: number[]): number[] {
  let highest = 0
  return walls.map((wall) => (highest = Math.max(highest, wall)))
}

function waterBetweenWalls(walls: number[]): number {
  const left = highestFromLeft(walls)
  const right = highestFromLeft([...walls].reverse()).reverse()
  return walls.reduce((water, wall, i) => water + Math.min(left[i]!, right[i]!) - wall, 0)
}
