import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [height: number[]]

/** The tallest bar the statement admits. */
const TALLEST = 1_000_000_000

/** `length` digits 0 … 9. Nine come from each draw: drawing them singly would cost more than solving the problem. */
const digits = (random: Random, length: number): number[] => {
  const made: number[] = []
  while (made.length < length) {
    let draw = random.int(0, 999_999_999)
    for (let left = Math.min(9, length - made.length); left > 0; left--) {
      made.push(draw % 10)
      draw = Math.floor(draw / 10)
    }
  }
  return made
}

/** One-digit bars all over: ties and gaps everywhere, a pool every few bars. */
const ragged = (random: Random, size: number): Input => [digits(random, size)]

/**
 * Two walls and a low, uneven floor between them: one pool over almost the whole width, with hundreds of layers for a
 * solution that fills layer by layer. The total stays below 2³¹ up to size 4,000,000: whether a running sum leaves the
 * small integers decides in V8 more about the time than the algorithm does, and is not what this problem asks.
 */
const basin = (random: Random, size: number): Input => {
  const height = digits(random, size)
  height[random.int(0, size >> 3)] = random.int(100, 500)
  height[size - 1 - random.int(0, size >> 3)] = random.int(100, 500)
  return [height]
}

/**
 * An uneven hill: the ground rises from both ends to a top near the middle, so that which end is the lower one keeps
 * changing, and the highest bar is nowhere near an end.
 */
const hill = (random: Random, size: number): Input => {
  const top = random.int(size >> 2, size - 1 - (size >> 2))
  const height = digits(random, size)
  for (let index = 0; index < size; index++) {
    const rise = Math.max(0, Math.floor((14 * (top - Math.abs(index - top))) / size))
    height[index] = ((height[index] as number) >> 1) + rise
  }
  return [height]
}

/** The widest total among the edges: 3 · 10⁹, beyond what 32 bits hold. */
const canyon = [TALLEST, 0, 0, 0, TALLEST]

export const problem = defineProblem({
  id: 'trapping-rain-water',
  version: 1,
  title: 'Trapping Rain Water',
  entry: 'trap',
  input: z.tuple([z.array(z.int().min(0).max(TALLEST)).min(1)]),
  output: z.int().min(0),
  judge: exact(),
  examples: [
    { input: [[3, 0, 2, 0, 4]], output: 7 },
    { input: [[0, 2, 1, 3, 1, 0, 1, 2]], output: 5 },
    { input: [[5, 4, 3, 2, 1]], output: 0 },
  ],
  edges: [
    [[0]],
    [[7]],
    [[4, 4]],
    [[0, 0, 0]],
    [[1, 0, 1]],
    [[TALLEST, 0, TALLEST]],
    [[2, 1, 0, 1, 2]],
    [[0, 1, 2, 1, 0]],
    [canyon],
  ],
  levels: [
    level('small', { size: 600_000, hardness: 3 }),
    level('medium', { size: 1_200_000, hardness: 3 }),
    level('large', { size: 2_400_000, hardness: 4 }),
  ],
  families: { ragged, basin, hill },
  references: {
    canonical: 'n',
    'two-pointers': 'n',
    'monotonic-stack': 'n',
    'scan-both-sides': 'n^2',
  },
  stresses: 'one pass with a running level versus a stack of bars, and versus a fresh look at both sides of each bar',
  tags: ['array', 'two-pointers'],
  category: 'classic',
  difficulty: 'hard',
  equivalents: [
    { at: 'bar > level', to: 'bar >= level', because: 'no water stands over a bar as high as the level' },
    {
      at: 'left < right',
      to: 'left <= right',
      because: 'the bar on which both ends meet holds no water over the level',
    },
    { at: 'low < high) left', to: 'low <= high) left', because: 'of two equal bars either may be taken first' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
