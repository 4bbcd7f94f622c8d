import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [heights: number[]]

/** The bound of the statement. */
const TALLEST = 100_000

/** Words from xorshift32, which one draw seeds: a draw of `Random` for each bar would cost more than the solution. */
const noise = (random: Random): (() => number) => {
  let state = random.int(1, 0x7fffffff)
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

/** Bars at random, of few heights: equal ones side by side, and rectangles that end after a few bars. */
const ragged = (random: Random, size: number): Input => {
  const next = noise(random)
  const least = size > 64 ? 1 : random.int(0, 2)
  const span = size > 64 ? 9 : random.int(1, 12)
  const heights: number[] = []
  while (heights.length < size) heights.push(least + (next() % span))
  return [heights]
}

/**
 * A high plateau, a little uneven, with a chasm close to one end: rectangles as wide as the whole list for whoever
 * widens bar by bar, and areas beyond 32 bits.
 */
const plateau = (random: Random, size: number): Input => {
  const next = noise(random)
  const ground = size > 64 ? 9_000 : random.int(1, 20)
  const heights: number[] = []
  while (heights.length < size) heights.push(ground + ((next() & 63) === 0 ? 0 : next() & 3))
  heights[random.int(0, size >> 4)] = random.int(0, ground - 1)
  return [heights]
}

/** A long slope up and a shorter one down, with small dents: a stack that grows all the way and empties again. */
const hill = (random: Random, size: number): Input => {
  const next = noise(random)
  const top = size - 1 - random.int(0, size >> 2)
  const slope = Math.min(1_000, size) / size
  const heights: number[] = []
  while (heights.length < size) {
    const distance = Math.abs(top - heights.length)
    heights.push(Math.floor((size - distance) * slope) + (next() % 3))
  }
  return [heights]
}

export const problem = defineProblem({
  id: 'largest-rectangle-in-histogram',
  version: 1,
  title: 'Largest Rectangle in Histogram',
  entry: 'largestRectangleArea',
  input: z.tuple([z.array(z.int().min(0).max(TALLEST)).min(1)]),
  output: z.int().min(0),
  judge: exact(),
  examples: [
    { input: [[3, 1, 4, 5, 4, 2]], output: 12 },
    { input: [[2, 2, 2]], output: 6 },
    { input: [[0, 7, 0]], output: 7 },
  ],
  edges: [
    [[0]],
    [[1]],
    [[0, 0]],
    [[5, 1]],
    [[1, 5]],
    [[1, 2, 3, 4, 5]],
    [[5, 4, 3, 2, 1]],
    [[2, 1, 2]],
    [[3, 3, 1, 3, 3, 3]],
    [[4, 2, 3, 2, 4]],
    [[1, 0, 1, 1, 0, 1, 1, 1]],
    [[TALLEST, TALLEST]],
    [[TALLEST, 1, TALLEST - 1, TALLEST]],
    [[6, 5, 6, 7, 2, 9, 9, 1]],
  ],
  levels: [
    level('small', { size: 250_000, hardness: 3 }),
    level('medium', { size: 500_000, hardness: 3 }),
    level('large', { size: 1_100_000, hardness: 4 }),
  ],
  families: { ragged, plateau, hill },
  references: { canonical: 'n', 'stack-of-places': 'n', 'lower-on-both-sides': 'n', 'widen-each-bar': 'n^2' },
  stresses: 'widening every bar anew, and what it costs to keep a stack: typed places, a list, or objects and Maps',
  tags: ['array', 'monotonic-stack'],
  category: 'classic',
  difficulty: 'hard',
  equivalents: [
    { at: 'new Int32Array(length + 1)', to: 'new Int32Array(length + 2)', because: 'more room than is used' },
    { at: 'new Float64Array(length + 1)', to: 'new Float64Array(length + 2)', because: 'more room than is used' },
    { at: 'let level = -1', because: 'any number will do that no bar is below; a bar of height 0 has no area' },
    { at: 'levels[0] = -1', because: 'any number will do that no bar is below; a bar of height 0 has no area' },
    { at: 'index < length', because: 'a bar that is not there is neither lower nor higher' },
    { at: 'level > height', because: 'a rectangle ended at an equal bar begins again where it did' },
    { at: 'level < height', because: 'of two equal bars the second entry is the narrower one' },
    { at: 'top > 0', because: 'the bar at the bottom has no positive height' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
