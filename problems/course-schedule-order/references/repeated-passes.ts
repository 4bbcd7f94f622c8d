/** Passes over all courses, each placing those whose prerequisites are placed by now, until a pass places none. */
export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const needs: number[][] = Array.from({ length: numCourses }, () => [])
  for (const [course = 0, need = 0] of prerequisites) needs[course]?.push(need)
  const placed: boolean[] = new Array(numCourses).fill(false)
  const order: number[] = []
  let before = -1
  while (order.length > before) {
    before = order.length
    for (let course = 0; course < numCourses; course++) {
      if (placed[course] === true) continue
      if ((needs[course] ?? []).every((need) => placed[need])) {
        placed[course] = true
        order.push(course)
      }
    }
  }
  return order.length === numCourses ? order : []
}
