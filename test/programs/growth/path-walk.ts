const walk = (next: number[][], seen: boolean[], at: number): number => {
  seen[at] = true
  let visited = 1
  for (const neighbour of next[at] ?? []) {
    if (seen[neighbour] !== true) visited += walk(next, seen, neighbour)
  }
  return visited
}

/** Depth first along a path. */
export const solve = (n: number): number => {
  const next: number[][] = []
  for (let at = 0; at < n; at++) next.push([at - 1, at + 1])
  next[0] = [1]
  next[n - 1] = [n - 2]
  return walk(next, [], 0)
}
