import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [nums: number[], k: number]

/** The bounds of the statement: with the longest list, every sum fits 32 bits. */
const VALUE_MOST = 1_000
const LENGTH_MOST = 2_000_000
const K_MOST = 2_000_000_000

/** Up to this size k and the numbers are small, so that several sublists have the sum k. */
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

/** Digits of both signs: sums wander about zero and meet again and again, so that a list has millions of sublists. */
const wandering = (random: Random, size: number): Input => {
  const next = noise(random)
  const most = size <= SMALL ? random.int(0, 3) : 9
  const nums: number[] = []
  while (nums.length < size) nums.push((next() % (2 * most + 1)) - most)
  return [nums, random.int(-most - 1, most + 1)]
}

/**
 * Large numbers, nearly all of one sign, so that hardly a sum comes twice: they lie too far apart to be counted by value,
 * and every look-up goes to another place.
 */
const rising = (random: Random, size: number): Input => {
  const next = noise(random)
  const sign = random.chance() ? 1 : -1
  const span = size <= SMALL ? random.int(3, 12) : 900
  const nums: number[] = []
  while (nums.length < size) {
    const word = next()
    const value = (word % span) + (size <= SMALL ? -2 : 50)
    nums.push((word & 0xf0000000) === 0 ? -sign * value : sign * value)
  }
  const [from, length] = [random.int(0, size - 1), random.int(1, Math.min(size, 40))]
  return [nums, nums.slice(from, from + length).reduce((sum, value) => sum + value, 0)]
}

/** Mostly zeros, and steps that keep all sums within a few of zero: the count goes beyond 32 bits. */
const nearZero = (random: Random, size: number): Input => {
  const next = noise(random)
  const nums: number[] = []
  let sum = 0
  while (nums.length < size) {
    const word = next()
    const step = (word & 7) !== 0 ? 0 : sum < 0 ? 1 : sum > 1 ? -1 : ((word >>> 3) & 2) - 1
    sum += step
    nums.push(step)
  }
  return [nums, random.int(-1, 1)]
}

const repeated = (values: readonly number[], times: number): number[] =>
  Array.from({ length: values.length * times }, (_, index) => values[index % values.length] ?? 0)

export const problem = defineProblem({
  id: 'subarray-sum-equals-k',
  version: 1,
  title: 'Subarray Sum Equals K',
  entry: 'subarraySum',
  input: z.tuple([
    z.array(z.int().min(-VALUE_MOST).max(VALUE_MOST)).min(1).max(LENGTH_MOST),
    z.int().min(-K_MOST).max(K_MOST),
  ]),
  output: z.int().min(0),
  judge: exact(),
  examples: [
    { input: [[2, 1, -1, 3, -2], 2], output: 3 },
    { input: [[0, 0], 0], output: 3 },
    { input: [[5, 5], 4], output: 0 },
  ],
  edges: [
    [[0], 0],
    [[1], 0],
    [[1], 1],
    [[-1], -1],
    [[1, -1], 0],
    [[1, -1], 1],
    [[-1, -1, 1], -1],
    [[0, 0, 0, 0], 0],
    [[3, 0, 0], 3],
    [[3, -3, 3, -3], 0],
    [[2, 2, 2, 2], 4],
    [[-2, -2, -2, -2], -4],
    [[VALUE_MOST, VALUE_MOST], 2 * VALUE_MOST],
    [[VALUE_MOST, -VALUE_MOST, VALUE_MOST], -VALUE_MOST],
    [[-VALUE_MOST, 1], K_MOST],
    [[1, -VALUE_MOST], -K_MOST],
    // Sums far apart, some of which come again.
    [[1_000, 900, -900, -1_000], 0],
    [repeated([1_000, -1_000, 0], 4), 0],
    [[127, 900, 1_000, 1_000, 1_000, 873, -1_000, -1_000, -1_000, -1_000, -773], 0],
    [[127, 900, 1_000, 1_000, 1_000, 873, -1_000, -1_000, -1_000, -1_000, -773], 127],
    [repeated([1_000, 7, -1_000, 13, 900, -907], 10), 1_007],
    [repeated([997, -500, 3, -999, 500], 12), 500],
    [repeated([1_000, 900, 800, -700], 20), 2_000],
    [repeated([-1_000, -900, 1_000, 750], 25), -150],
    [repeated([512, 1_000, 24, 512], 30), 1_536],
  ],
  levels: [
    level('small', { size: 40_000, hardness: 3 }),
    level('medium', { size: 160_000, hardness: 3 }),
    level('large', { size: 600_000, hardness: 4 }),
  ],
  families: { wandering, rising, 'near-zero': nearZero },
  references: {
    canonical: 'n',
    'map-of-sums': 'n',
    'object-of-sums': 'n',
    'add-up-each-sublist': 'n^2',
  },
  stresses: 'adding up every sublist, and a general hash table, by number or by text, that misses the caches',
  tags: ['array', 'hash-table', 'prefix-sum'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: 'SPARSE_MOST = 8', because: 'which way is taken is for speed' },
    { at: 'span <= SPARSE_MOST * length', because: 'which way is taken is for speed' },
    { at: 'DIGIT_BITS_MOST = 11', because: 'the width of a digit is for speed' },
    { at: 'let most = 0', because: 'a larger span than there is costs room only' },
    { at: 'index < length; index++) {\n    sum', because: 'what is behind the last is written nowhere' },
    { at: 'most - least + 1', because: 'a larger span than there is costs room only' },
    { at: 'Math.abs(k) >= span', because: 'the counters say the same; it is a short cut' },
    {
      at: 'let index = 0; index < size; index++) from',
      because: 'length 0 is there already, and what is behind the last is written nowhere',
    },
    { at: '32 - Math.clz32(span)', because: 'a digit more than is needed' },
    { at: 'Math.ceil(bits / Math.ceil(bits / DIGIT_BITS_MOST))', because: 'the width of a digit is for speed' },
    { at: 'shift < bits', because: 'a digit more than is needed' },
    { at: 'let from = 0\n', because: 'it is set at the first sum' },
    { at: 'let wanted = 0', because: 'it is set at the first sum' },
    { at: 'index === 0 ||', because: 'no sum equals one that is not there' },
    { at: 'index < size; index++) {\n    const value', because: 'a sum that is not there is followed by none' },
    { at: 'to < size', because: 'what is not there is neither less nor equal' },
    { at: '(1 << width) - 1', because: 'more counters than are used' },
    { at: 'mask + 2', because: 'the counter behind the highest digit is not read' },
    {
      at: 'let digit = 1; digit <= mask',
      because: 'the counter of digit 0 is zero, and that behind the highest is not read',
    },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
