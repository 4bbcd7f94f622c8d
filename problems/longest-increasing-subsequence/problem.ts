import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [nums: number[]]

/** The largest absolute value that the statement admits. */
const VALUE_MOST = 1_000_000_000

/** Up to this size values lie close together, so that many are equal. */
const SMALL = 64

/** Words from xorshift32, which one draw seeds: a draw of `Random` for each would cost more than solving the problem. */
const noise = (random: Random): (() => number) => {
  let state = random.int(1, 0x7fffffff)
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

/** No order at all: the longest subsequence has about twice as many elements as the root of their number. */
const unordered = (random: Random, size: number): Input => {
  const next = noise(random)
  const span = size <= SMALL ? random.int(2, 2 * size + 2) : 2_000_000
  const least = -random.int(0, span)
  const nums: number[] = []
  while (nums.length < size) nums.push(least + (next() % span))
  return [nums]
}

/**
 * Values that rise on the whole, with a scatter of thousands of places: a long subsequence, and every element has its
 * place well below the end of it.
 */
const risingCloud = (random: Random, size: number): Input => {
  const next = noise(random)
  const scatter = size <= SMALL ? random.int(1, size + 3) : 200_000
  const stride = Math.max(1, Math.floor((size <= SMALL ? 2 * size : 4_000_000) / size))
  const nums: number[] = []
  while (nums.length < size) nums.push(nums.length * stride - size + (next() % scatter))
  return [nums]
}

/** Teeth that rise side by side, each somewhat lower than the one before: subsequences that nearly go on, and end. */
const saw = (random: Random, size: number): Input => {
  const next = noise(random)
  const tooth = size <= SMALL ? random.int(2, 9) : Math.ceil(size / random.int(40, 60))
  const drop = size <= SMALL ? random.int(0, 4) : Math.ceil(tooth / 3)
  const nums: number[] = []
  while (nums.length < size) {
    const at = nums.length % tooth
    const number = (nums.length - at) / tooth
    nums.push(2 * at - number * drop + (next() & 3))
  }
  return [nums]
}

export const problem = defineProblem({
  id: 'longest-increasing-subsequence',
  version: 1,
  title: 'Longest Increasing Subsequence',
  entry: 'lengthOfLIS',
  input: z.tuple([z.array(z.int().min(-VALUE_MOST).max(VALUE_MOST)).min(1)]),
  output: z.int().min(1),
  judge: exact(),
  examples: [
    { input: [[4, 1, 5, 2, 3, 9, 7]], output: 4 },
    { input: [[6, 6, 6]], output: 1 },
    { input: [[8, -2, 0, -1, 3]], output: 3 },
  ],
  edges: [
    [[0]],
    [[-5]],
    [[1, 2]],
    [[2, 1]],
    [[1, 1, 2]],
    [[3, 2, 1]],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [[-3, -2, -1]],
    [[10, 9, 2, 5, 3, 7, 101, 18]],
    [[0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15]],
    [[VALUE_MOST, -VALUE_MOST, VALUE_MOST]],
    [[-VALUE_MOST, VALUE_MOST, 0, VALUE_MOST]],
    // Differences of more than 30 bits.
    [[600_000_000, VALUE_MOST, -900_000_000, -800_000_000, -700_000_000]],
    [[1, 3, 2, 3, 1, 4, 4, 2, 5]],
    [[5, 6, 1, 2, 3, 0, 7, 4, 5]],
  ],
  levels: [
    level('small', { size: 100_000, hardness: 3 }),
    level('medium', { size: 300_000, hardness: 3 }),
    level('large', { size: 900_000, hardness: 4 }),
  ],
  families: { unordered, 'rising-cloud': risingCloud, saw },
  references: {
    canonical: 'n log n',
    'bisection-in-a-list': 'n log n',
    'tree-of-maxima': 'n log n',
    'look-back': 'n^2',
  },
  stresses: 'looking back at all elements before each, trees and rankings, and a bisection that mispredicts every step',
  tags: ['array', 'binary-search', 'dynamic-programming'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: 'index < size', because: 'an element that is not there lengthens nothing' },
    { at: '      continue', because: 'the element then takes its own place once more' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
