import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [nums: number[]]

/** The largest absolute value that the statement admits. */
const VALUE_MOST = 1_000_000_000

/** Values of large inputs lie within this distance from zero: seven digits keep the text of an input short. */
const NEAR = 8_000_000

/** Up to this size values lie close together, so that runs, gaps and equal values all occur. */
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

/** The same values in another order, by Fisher and Yates. */
const shuffle = (next: () => number, nums: number[]): void => {
  for (let last = nums.length - 1; last > 0; last--) {
    const other = next() % (last + 1)
    const moved = nums[last] as number
    nums[last] = nums[other] as number
    nums[other] = moved
  }
}

/** Values all over the range, hardly any beside another: all that a solution does is look for what is not there. */
const scattered = (random: Random, size: number): Input => {
  if (size <= SMALL) {
    const least = random.int(-2 * size, size)
    return [random.ints(random.int(0, size), least, least + 2 * size)]
  }
  const next = noise(random)
  const nums: number[] = []
  while (nums.length < size) nums.push((next() % (2 * NEAR + 1)) - NEAR)
  return [nums]
}

/** One run through about half of the list, shuffled; the other half is short runs with gaps, and values that recur. */
const oneLongRun = (random: Random, size: number): Input => {
  const next = noise(random)
  const longest = Math.ceil(size / 2) + random.int(0, size >> 3)
  const start = size <= SMALL ? random.int(-70, 30) : random.int(-NEAR, 0)
  const nums: number[] = []
  while (nums.length < longest) nums.push(start + nums.length)
  let value = start + longest
  while (nums.length < size) {
    const word = next()
    if ((word & 7) === 0) nums.push(nums[(word >>> 3) % nums.length] as number)
    else {
      value += (word & 15) === 1 ? 2 + ((word >>> 4) & 3) : 1
      if (nums.length === longest) value++
      nums.push(value)
    }
  }
  shuffle(next, nums)
  return [nums]
}

/** Runs of some hundred values each, every run from its highest value down, at random distances. */
const runsDownwards = (random: Random, size: number): Input => {
  const runMost = Math.min(size, 400)
  const nums: number[] = []
  while (nums.length < size) {
    const start = size <= SMALL ? random.int(-size, 3 * size) : random.int(-NEAR, NEAR)
    for (let left = Math.min(random.int(1, runMost), size - nums.length); left > 0; left--) nums.push(start + left)
  }
  return [nums]
}

const run = (from: number, length: number): number[] => Array.from({ length }, (_, index) => from + index)

export const problem = defineProblem({
  id: 'longest-consecutive-sequence',
  version: 1,
  title: 'Longest Consecutive Sequence',
  entry: 'longestConsecutive',
  input: z.tuple([z.array(z.int().min(-VALUE_MOST).max(VALUE_MOST))]),
  output: z.int().min(0),
  judge: exact(),
  examples: [
    { input: [[30, 4, 31, 1, 3, 2]], output: 4 },
    { input: [[5, 6, 6, 7]], output: 3 },
    { input: [[-1, 1]], output: 1 },
    { input: [[]], output: 0 },
  ],
  edges: [
    [[0]],
    [[-1]],
    [[0, 0, 0]],
    [[0, -1]],
    [[1, 0, -1]],
    [[9, 10, 8, 11]],
    [[VALUE_MOST, -VALUE_MOST]],
    [[VALUE_MOST, VALUE_MOST - 1, -VALUE_MOST, 1 - VALUE_MOST, 2 - VALUE_MOST]],
    [[30, 31]],
    [[31, 32]],
    [[32, 33, 34, 64, 65]],
    [[0, 32, 64, 96]],
    [[31, 63, 95]],
    // Runs that fill whole words of 32 and 64 bits, fall short of them by one, or go past them.
    [run(0, 32)],
    [run(0, 33)],
    [run(-1, 33)],
    [run(1, 31)],
    [run(-64, 96)],
    [run(-65, 98)],
    [run(-63, 94)],
    [[...run(0, 31), ...run(32, 64)]],
    [[...run(-40, 60), ...run(21, 70)]],
    [[...run(5, 20), ...run(26, 6), ...run(40, 23)]],
    [[...run(1_000_000, 50), ...run(-1_000_000, 51), ...run(500, 49)].toReversed()],
    [[...run(-(2 ** 29), 20), ...run(2 ** 29, 21)]],
    // Runs far apart, mixed: their values differ in all digits.
    [Array.from({ length: 60 }, (_, index) => (index % 6) * 390_000_000 - VALUE_MOST + ((index * 7) % 10) * 3_000)],
    [Array.from({ length: 90 }, (_, index) => (index % 6) * 390_000_000 - VALUE_MOST + ((index * 7) % 15))],
    [Array.from({ length: 60 }, (_, index) => (index * index * 7_919) % 1_009)],
    [Array.from({ length: 300 }, (_, index) => ((index * 619 * 32) % 30_011) + (index % 3))],
  ],
  levels: [
    level('small', { size: 100_000, hardness: 3 }),
    level('medium', { size: 330_000, hardness: 3 }),
    level('large', { size: 1_000_000, hardness: 4 }),
  ],
  families: { scattered, 'one-long-run': oneLongRun, 'runs-downwards': runsDownwards },
  references: { canonical: 'n', 'sort-and-scan': 'n log n', 'set-of-values': 'n', 'search-each-next': 'n^2' },
  stresses: 'a look-up of its own for every value, sorting, and counting a run again from each of its values',
  tags: ['array', 'hash-table', 'bit-manipulation'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: 'DIGIT_BITS_MOST = 11', because: 'the width of a digit is for speed' },
    {
      at: 'let least = nums[0]',
      because: 'to begin with any element of the list will do; with none, no digits are sorted by',
    },
    {
      at: 'let index = 0; index < length; index++) {\n    const value = nums',
      because: 'what is not there is neither less nor more, and written nowhere',
    },
    { at: '32 - Math.clz32(most - least)', because: 'a digit more than is needed' },
    { at: 'digit < digits', because: 'one digit more than there are: all of them zero' },
    {
      at: 'let index = 1; index < length; index++) {\n    const step',
      because: 'a run of one begins at the first element, and nothing at what is not there',
    },
    { at: '(1 << width) - 1', because: 'more counters than are used' },
    { at: 'mask + 2', because: 'the counter behind the highest digit is not read' },
    {
      at: 'let digit = 1; digit <= mask',
      because: 'the counter of digit 0 is zero, and that behind the highest is not read',
    },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
