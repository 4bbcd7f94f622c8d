/** Wrong: knows only the courses that occur in some pair, and leaves the others out. */
export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const missing = new Map<number, number>()
  const unlocks = new Map<number, number[]>()
  for (const [course = 0, need = 0] of prerequisites) {
    missing.set(course, (missing.get(course) ?? 0) + 1)
    if (!missing.has(need)) missing.set(need, 0)
    unlocks.set(need, [...(unlocks.get(need) ?? []), course])
  }
  const order = [...missing.keys()].filter((course) => missing.get(course) === 0)
  for (const need of order) {
    for (const course of unlocks.get(need) ?? []) {
      const left = (missing.get(course) ?? 0) - 1
      missing.set(course, left)
      if (left === 0) order.push(course)
    }
  }
  return order.length === missing.size ? order.slice(0, numCourses) : []
}
