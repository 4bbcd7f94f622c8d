// Expected: not-loadable. Fetches a module with import() inside the function; that is refused before anything runs.
export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  void import('node:fs').then(({ writeFileSync }) => writeFileSync('verdict.json', '{"kind":"accepted"}'))

  const waitingFor = new Array<number>(numCourses).fill(0)
  for (const [course] of prerequisites) waitingFor[course!]!++
  const order = waitingFor.flatMap((count, course) => (count === 0 ? [course] : []))
  for (let head = 0; head < order.length; head++) {
    for (const [course, before] of prerequisites) {
      if (before === order[head] && --waitingFor[course!]! === 0) order.push(course!)
    }
  }
  return order.length === numCourses ? order : []
}
