import { byChecker, defineProblem, level, z, type Random } from '../../harness/author.ts'

type Input = [numCourses: number, prerequisites: number[][]]

/** From where to where in a legal order the prerequisites of the course at a position lie, and how many it has. */
type Needs = (position: number) => { first: number; end: number; count: number }

/**
 * Courses get random numbers, and the pairs are listed by course number, so neither tells the order. The prerequisites
 * of a course are drawn one from each of `count` equal parts of their range: they are distinct without being compared.
 * `courseAt[position]` is the course at that place of a legal order.
 */
const scheduled = (random: Random, size: number, needs: Needs): { courseAt: number[]; pairs: number[][] } => {
  const courseAt = random.permutation(size)
  const positionOf = new Int32Array(size)
  courseAt.forEach((course, position) => {
    positionOf[course] = position
  })
  const pairs: number[][] = []
  positionOf.forEach((position, course) => {
    const { first, end, count } = needs(position)
    const parts = Math.min(count, end - first)
    for (let part = 0; part < parts; part++) {
      const low = first + Math.floor(((end - first) * part) / parts)
      const high = first + Math.floor(((end - first) * (part + 1)) / parts) - 1
      pairs.push([course, courseAt[random.int(low, high)] as number])
    }
  })
  return { courseAt, pairs }
}

/** Half of the courses are free from the start and the others need six of those each: many are ready at a time. */
const wide = (random: Random, size: number): Input => {
  const free = (size + 1) >> 1
  const { pairs } = scheduled(random, size, (position) => ({ first: 0, end: free, count: position < free ? 0 : 6 }))
  return [size, pairs]
}

/** Each course needs the three just before it: a single legal order, and a chain through all courses. */
const deep = (random: Random, size: number): Input => {
  const { pairs } = scheduled(random, size, (position) => ({
    first: Math.max(0, position - 3),
    end: position,
    count: 3,
  }))
  return [size, pairs]
}

/**
 * Prerequisites from all over. In every second input two late courses need one another as well, so that nearly all of
 * the work is done before the cycle shows.
 */
const knotted = (random: Random, size: number): Input => {
  const { courseAt, pairs } = scheduled(random, size, (position) => ({ first: 0, end: position, count: 3 }))
  const last = courseAt[size - 1] as number
  const before = courseAt[random.int(size - 1 - (size >> 2), size - 1)] as number
  if (random.chance() && before !== last) pairs.splice(random.int(0, pairs.length), 0, [before, last])
  return [size, pairs]
}

/** Right when it is a legal order of all courses; or empty, when the canonical, too, found none. */
const fault = ({
  input: [numCourses, prerequisites],
  expected,
  actual,
}: {
  input: Input
  expected: number[]
  actual: number[]
}): string | undefined => {
  if (expected.length === 0) return actual.length === 0 ? undefined : 'answer: expected an empty list, there is a cycle'
  if (actual.length !== numCourses) return `answer: expected ${numCourses} courses, got ${actual.length}`
  const placeOf = new Int32Array(numCourses).fill(-1)
  for (const [place, course] of actual.entries()) {
    if (!(course >= 0 && course < numCourses)) return `answer[${place}]: there is no course ${course}`
    if (placeOf[course] !== -1) return `answer[${place}]: course ${course} occurs twice`
    placeOf[course] = place
  }
  for (const [course = 0, need = 0] of prerequisites) {
    if ((placeOf[need] as number) > (placeOf[course] as number)) {
      return `answer: course ${course} comes before its prerequisite ${need}`
    }
  }
  return undefined
}

export const problem = defineProblem({
  id: 'course-schedule-order',
  version: 1,
  title: 'Course Schedule: an Order',
  entry: 'findOrder',
  input: z.tuple([z.int().min(1), z.array(z.array(z.int().min(0)).length(2))]),
  output: z.array(z.int()),
  judge: byChecker(fault),
  examples: [
    {
      input: [
        4,
        [
          [1, 0],
          [2, 0],
          [3, 1],
          [3, 2],
        ],
      ],
      output: [0, 1, 2, 3],
    },
    {
      input: [
        3,
        [
          [0, 1],
          [1, 2],
          [2, 0],
        ],
      ],
      output: [],
    },
    { input: [2, []], output: [0, 1] },
  ],
  edges: [
    [1, []],
    [2, [[0, 1]]],
    [
      2,
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [5, [[3, 4]]],
    [
      4,
      [
        [0, 1],
        [1, 0],
        [3, 2],
      ],
    ],
    [
      4,
      [
        [1, 0],
        [2, 1],
        [1, 2],
        [3, 2],
      ],
    ],
    [
      6,
      [
        [0, 5],
        [1, 5],
        [2, 5],
        [3, 5],
        [4, 5],
      ],
    ],
    [
      6,
      [
        [5, 0],
        [5, 1],
        [5, 2],
        [5, 3],
        [5, 4],
      ],
    ],
  ],
  levels: [
    level('small', { size: 25_000, hardness: 3 }),
    level('medium', { size: 55_000, hardness: 3 }),
    level('large', { size: 100_000, hardness: 4 }),
  ],
  families: { wide, deep, knotted },
  references: {
    canonical: 'n',
    'adjacency-lists': 'n',
    'maps-and-sets': 'n',
    'repeated-passes': 'n^2',
  },
  stresses:
    'flat lists of what a course unlocks versus a set per course, a queue shifted from its front, repeated passes',
  tags: ['graph', 'topological-sort'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    {
      at: 'new Int32Array(numCourses + 1)',
      to: 'new Int32Array(numCourses + 2)',
      because: 'one entry more than is used',
    },
    {
      at: 'course <= numCourses; course++',
      to: 'course <= (numCourses) + 1; course++',
      because: 'what is summed beyond the last course is read by nobody',
    },
    { at: 'i < pairs; i++) {\n    const need', because: 'a pair that is not there is written nowhere' },
    {
      at: 'course < numCourses',
      to: 'course <= numCourses',
      because: 'there is no course of that number with nothing missing',
    },
    { at: 'head < order.length', to: 'head <= order.length', because: 'a course that is not there unlocks nothing' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
