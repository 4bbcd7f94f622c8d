import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [nums: number[], k: number]

/** The largest absolute value that the statement admits. */
const VALUE_MOST = 1_000_000_000

/** Up to this size the window may have any width, and the numbers may all be negative. */
const SMALL = 64

/**
 * Half of the numbers, more or less: hard on whoever looks through a window again, and half as many windows as numbers.
 */
const widthOf = (random: Random, size: number): number => {
  if (size <= SMALL) return random.int(1, size)
  const spread = Math.floor(size / 64)
  return Math.floor(size / 2) + random.int(-spread, spread)
}

const offsetOf = (random: Random, size: number): number => (size <= SMALL ? random.int(-12, 0) : 0)

/**
 * `length` words from xorshift32, which one draw seeds. A draw of `Random` for each number would cost several times
 * what the canonical solution spends on that number.
 */
const noise = (random: Random, length: number): Uint32Array => {
  const words = new Uint32Array(length)
  let state = random.int(1, 0x7fffffff)
  for (let index = 0; index < length; index++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    words[index] = state
  }
  return words
}

/** A list to be filled from end to end: growing it by `push` would cost more than the canonical solution's call. */
// oxlint-disable-next-line unicorn/no-new-array -- the argument is a length, and Array.from is four times slower
const blankList = (length: number): number[] => new Array<number>(length)

/**
 * Digits at random, out of which about 200 higher peaks rise (every fourth number in small inputs). The maximum
 * changes when the highest peak leaves the window or a higher one enters.
 */
const peaks = (random: Random, size: number): Input => {
  const offset = offsetOf(random, size)
  const words = noise(random, size)
  const nums = blankList(size)
  for (let index = 0; index < size; index++) nums[index] = ((words[index] as number) % 10) + offset
  for (let left = Math.min(200, Math.ceil(size / 4)); left > 0; left--) {
    nums[random.int(0, size - 1)] = random.int(10, size <= SMALL ? 14 : 999) + offset
  }
  return [nums, widthOf(random, size)]
}

/**
 * Stairs that lead down, sixteen steps of about the same width in large inputs, with a lower number here and there.
 * The number that leaves the window is nearly always one of many equal maxima, so whoever looks for a new maximum
 * then looks at every window; and no number ever pushes an earlier one out of a queue of candidates.
 */
const stairsDown = (random: Random, size: number): Input => {
  const words = noise(random, size)
  const steps = Math.min(16, Math.ceil(size / 3))
  const width = size / steps
  const offset = offsetOf(random, size)
  const nums = blankList(size)
  let index = 0
  for (let step = 0; step < steps; step++) {
    const height = steps - 1 - step + offset
    const shift = Math.floor(width / 4)
    const end = step === steps - 1 ? size : Math.floor((step + 1) * width) + random.int(-shift, shift)
    for (; index < end; index++) nums[index] = (words[index] as number) % 8 === 0 ? height - 1 : height
  }
  return [nums, widthOf(random, size)]
}

/** Noise about a slope that leads up: the newest numbers are the largest, and few earlier ones remain candidates. */
const climbing = (random: Random, size: number): Input => {
  const words = noise(random, size)
  const offset = offsetOf(random, size)
  const slope = (6 + random.float()) / size
  const nums = blankList(size)
  for (let index = 0; index < size; index++) {
    nums[index] = Math.floor(index * slope) + ((words[index] as number) & 3) + offset
  }
  return [nums, widthOf(random, size)]
}

const Value = z.int().min(-VALUE_MOST).max(VALUE_MOST)

export const problem = defineProblem({
  id: 'sliding-window-maximum',
  version: 1,
  title: 'Sliding Window Maximum',
  entry: 'maxSlidingWindow',
  input: z
    .tuple([z.array(Value).min(1), z.int().min(1)])
    .refine(([nums, k]) => k <= nums.length, 'k must not exceed the number of values'),
  output: z.array(z.int()),
  judge: exact(),
  examples: [
    { input: [[4, 2, 7, 1, 1, 5, 0], 3], output: [7, 7, 7, 5, 5] },
    { input: [[-3, -8, -5], 1], output: [-3, -8, -5] },
    { input: [[6, 6, 2, 6], 4], output: [6] },
  ],
  edges: [
    [[0], 1],
    [[-1], 1],
    [[1, -1], 1],
    [[1, -1], 2],
    [[-7, -9, -8, -9], 2],
    [[5, 5, 3, 1], 2],
    [[3, 3, 3, 3, 3], 3],
    [[9, 8, 7, 6, 5, 4], 3],
    [[4, 5, 6, 7, 8, 9], 3],
    [[VALUE_MOST, -VALUE_MOST, 0, VALUE_MOST], 2],
    [[-VALUE_MOST, -VALUE_MOST, -VALUE_MOST], 3],
  ],
  levels: [
    level('small', { size: 280_000, hardness: 3 }),
    level('medium', { size: 520_000, hardness: 3 }),
    level('large', { size: 1_000_000, hardness: 4 }),
  ],
  families: { peaks, 'stairs-down': stairsDown, climbing },
  references: { canonical: 'n', 'monotonic-deque': 'n', 'lazy-heap': 'n log n', 'scan-each-window': 'n^2' },
  stresses: 'looking through a window again whose numbers were seen before, and keeping candidates in costly order',
  tags: ['array', 'queue', 'sliding-window'],
  category: 'classic',
  difficulty: 'hard',
  equivalents: [
    { at: 'nums.slice(0, count)', because: 'every place is written before it is read; only the memory differs' },
    { at: 'start < count', to: 'start <= count', because: 'no window starts at count' },
    {
      at: 'let index = end - 1',
      to: 'let index = end - 2',
      because: 'the last number of the block has been taken as the first maximum',
    },
    {
      at: 'if (start + 1 >= stop) return',
      because: 'without a second window in the block the loop below does nothing',
    },
    {
      at: 'index < stop',
      to: 'index <= stop',
      because: 'the place behind the block is written again with its own block',
    },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
