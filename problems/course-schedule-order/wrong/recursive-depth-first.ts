/** Wrong: one frame of the stack per course of a chain, so that a long chain overflows the stack. */
export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const needs: number[][] = Array.from({ length: numCourses }, () => [])
  for (const [course = 0, need = 0] of prerequisites) needs[course]?.push(need)
  const state: number[] = new Array(numCourses).fill(0)
  const order: number[] = []
  const visit = (course: number): boolean => {
    if (state[course] === 1) return false
    if (state[course] === 2) return true
    state[course] = 1
    for (const need of needs[course] ?? []) if (!visit(need)) return false
    state[course] = 2
    order.push(course)
    return true
  }
  for (let course = 0; course < numCourses; course++) if (!visit(course)) return []
  return order
}
