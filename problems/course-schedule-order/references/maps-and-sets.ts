/** Kahn's method on a Map of Sets, each of which loses a member as prerequisites are placed. */
export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const needs = new Map<number, Set<number>>()
  const unlocks = new Map<number, Set<number>>()
  for (let course = 0; course < numCourses; course++) {
    needs.set(course, new Set())
    unlocks.set(course, new Set())
  }
  for (const [course = 0, need = 0] of prerequisites) {
    needs.get(course)?.add(need)
    unlocks.get(need)?.add(course)
  }
  const ready = [...needs.keys()].filter((course) => needs.get(course)?.size === 0)
  const order: number[] = []
  while (ready.length > 0) {
    const need = ready.pop() ?? 0
    order.push(need)
    for (const course of unlocks.get(need) ?? []) {
      const left = needs.get(course)
      left?.delete(need)
      if (left?.size === 0) ready.push(course)
    }
  }
  return order.length === numCourses ? order : []
}
