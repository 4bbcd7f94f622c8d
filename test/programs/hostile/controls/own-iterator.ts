// Expected: accepted
// Problem: course-schedule-order
/** A class with its own iterator, a getter and a symbol for a method. */
class Queue<T> implements Iterable<T> {
  readonly #items: T[] = []
  add(item: T): this {
    this.#items.push(item)
    return this
  }
  get isEmpty(): boolean {
    return this.#items.length === 0
  }
  *[Symbol.iterator](): Iterator<T> {
    for (let head = 0; head < this.#items.length; head++) yield this.#items[head]!
  }
}
export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const waiting = new Array<number>(numCourses).fill(0)
  const after: number[][] = Array.from({ length: numCourses }, () => [])
  for (const [course, before] of prerequisites) {
    waiting[course!]!++
    after[before!]!.push(course!)
  }
  const ready = new Queue<number>()
  waiting.forEach((count, course) => count === 0 && ready.add(course))
  const order: number[] = []
  if (!ready.isEmpty) {
    for (const course of ready) {
      order.push(course)
      for (const next of after[course]!) if (--waiting[next]! === 0) ready.add(next)
    }
  }
  return order.length === numCourses ? order : []
}
