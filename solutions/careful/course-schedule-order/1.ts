export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const m = prerequisites.length
  const indegree = new Int32Array(numCourses)
  // Compressed adjacency: edges b -> a, grouped by b.
  const start = new Int32Array(numCourses + 1)
  for (let i = 0; i < m; i++) {
    const p = prerequisites[i]
    indegree[p[0]]++
    start[p[1] + 1]++
  }
  for (let c = 0; c < numCourses; c++) start[c + 1] += start[c]

  const fill = start.slice(0, numCourses)
  const targets = new Int32Array(m)
  for (let i = 0; i < m; i++) {
    const p = prerequisites[i]
    targets[fill[p[1]]++] = p[0]
  }

  // Kahn's algorithm; the queue itself is the order.
  const order: number[] = new Array(numCourses)
  let tail = 0
  for (let c = 0; c < numCourses; c++) {
    if (indegree[c] === 0) order[tail++] = c
  }
  for (let head = 0; head < tail; head++) {
    const c = order[head]
    const end = start[c + 1]
    for (let e = start[c]; e < end; e++) {
      const t = targets[e]
      if (--indegree[t] === 0) order[tail++] = t
    }
  }
  return tail === numCourses ? order : []
}
