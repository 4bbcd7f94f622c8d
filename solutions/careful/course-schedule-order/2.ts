const enum Mark {
  New = 0,
  Open = 1,
  Done = 2,
}

// Iterative depth-first search along "needs" edges; the post-order is the answer.
const findOrder = (numCourses: number, prerequisites: readonly (readonly number[])[]): number[] => {
  const edgeCount = prerequisites.length
  const cursor = new Int32Array(numCourses).fill(-1)
  const nextEdge = new Int32Array(edgeCount)
  const needs = new Int32Array(edgeCount)
  for (let e = 0; e < edgeCount; e++) {
    const pair = prerequisites[e]
    const course = pair[0]
    needs[e] = pair[1]
    nextEdge[e] = cursor[course]
    cursor[course] = e
  }

  const mark = new Uint8Array(numCourses)
  const stack = new Int32Array(numCourses)
  const order: number[] = []

  for (let root = 0; root < numCourses; root++) {
    if (mark[root] !== Mark.New) continue
    let depth = 0
    stack[depth++] = root
    mark[root] = Mark.Open
    while (depth > 0) {
      const course = stack[depth - 1]
      const e = cursor[course]
      if (e === -1) {
        mark[course] = Mark.Done
        order.push(course)
        depth--
        continue
      }
      cursor[course] = nextEdge[e]
      const need = needs[e]
      const state = mark[need]
      if (state === Mark.Open) return []
      if (state === Mark.New) {
        mark[need] = Mark.Open
        stack[depth++] = need
      }
    }
  }
  return order
}

export { findOrder }
export default findOrder
