/** Kahn's method with an array per course and a queue read by index. */
export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const unlocks: number[][] = Array.from({ length: numCourses }, () => [])
  const missing: number[] = new Array(numCourses).fill(0)
  for (const [course = 0, need = 0] of prerequisites) {
    unlocks[need]?.push(course)
    missing[course] = (missing[course] ?? 0) + 1
  }
  const order: number[] = []
  missing.forEach((count, course) => {
    if (count === 0) order.push(course)
  })
  for (const need of order) {
    for (const course of unlocks[need] ?? []) {
      const left = (missing[course] ?? 0) - 1
      missing[course] = left
      if (left === 0) order.push(course)
    }
  }
  return order.length === numCourses ? order : []
}
