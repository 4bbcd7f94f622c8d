/**
 * Kahn's method: courses whose prerequisites are all placed follow in the order in which they became free. The order is
 * the queue.
 *
 * Why it is fast: the pairs, small objects scattered over the heap, are read once and copied; the courses that a course
 * unlocks lie side by side in one typed array (counted, then filled backwards from the end of each stretch), so that
 * the walk allocates nothing but the answer.
 */
export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const pairs = prerequisites.length
  const courses = new Int32Array(pairs)
  const needs = new Int32Array(pairs)
  const missing = new Int32Array(numCourses)
  const start = new Int32Array(numCourses + 1)
  for (let i = 0; i < pairs; i++) {
    const pair = prerequisites[i] as number[]
    const course = pair[0] as number
    const need = pair[1] as number
    courses[i] = course
    needs[i] = need
    missing[course] = (missing[course] as number) + 1
    start[need] = (start[need] as number) + 1
  }
  for (let course = 0, end = 0; course <= numCourses; course++) {
    end += start[course] as number
    start[course] = end
  }
  const unlocked = new Int32Array(pairs)
  for (let i = 0; i < pairs; i++) {
    const need = needs[i] as number
    const slot = (start[need] as number) - 1
    start[need] = slot
    unlocked[slot] = courses[i] as number
  }
  const order: number[] = []
  for (let course = 0; course < numCourses; course++) {
    if (missing[course] === 0) order.push(course)
  }
  for (let head = 0; head < order.length; head++) {
    const need = order[head] as number
    const end = start[need + 1] as number
    for (let slot = start[need] as number; slot < end; slot++) {
      const course = unlocked[slot] as number
      const left = (missing[course] as number) - 1
      missing[course] = left
      if (left === 0) order.push(course)
    }
  }
  return order.length === numCourses ? order : []
}
