// Expected: wrong-answer. Hands out an empty list at once and means to fill it in a microtask, after the clock stops.
const fillOrder = (order: number[], numCourses: number, prerequisites: number[][]): void => {
  const waitingFor = new Array<number>(numCourses).fill(0)
  const unlocks: number[][] = Array.from({ length: numCourses }, () => [])
  for (const [course, before] of prerequisites) {
    waitingFor[course!]!++
    unlocks[before!]!.push(course!)
  }
  for (let course = 0; course < numCourses; course++) if (waitingFor[course] === 0) order.push(course)
  for (let head = 0; head < order.length; head++) {
    for (const next of unlocks[order[head]!]!) if (--waitingFor[next]! === 0) order.push(next)
  }
  if (order.length < numCourses) order.length = 0
}

export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const order: number[] = []
  void Promise.resolve().then(() => fillOrder(order, numCourses, prerequisites))
  return order
}
