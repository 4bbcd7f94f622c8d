import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [nums: number[], k: number]

/** The bound of the statement. */
const BOUND = 1_000_000_000

/** Up to this length k is anything and values lie in a range as wide as the list is long: many occur several times. */
const NARROW_LENGTH_MAX = 100

/** In a long list k lies in the middle half: nobody gets by with a few of the largest or smallest. */
const rank = (random: Random, length: number): number => {
  const margin = length <= NARROW_LENGTH_MAX ? 1 : Math.floor(length / 4)
  return random.int(margin, length - margin + 1)
}

/** One element in so many of a long list lies anywhere in the range, so that no table by value holds them all. */
const OUTLIER_EVERY = 1_000

const addOutliers = (random: Random, nums: number[]): void => {
  const wanted = Math.floor(nums.length / OUTLIER_EVERY)
  for (let added = 0; added < wanted; added++) nums[random.int(0, nums.length - 1)] = random.int(-BOUND, BOUND)
}

/** Pieces of this length are drawn once and pasted in random order: drawing every element would outlast solving. */
const PIECE_LENGTH = 512
const PIECES = 128

/** The one-digit integers in random order, each of them a hundred thousand times in a long list. */
const fewValues = (random: Random, size: number): Input => {
  const half = Math.min(9, size)
  const pieces = random.list(PIECES, () => random.ints(Math.min(size, PIECE_LENGTH), -half, half))
  const nums = new Array<number>().concat(...random.list(Math.ceil(size / PIECE_LENGTH), () => random.pick(pieces)))
  nums.length = size
  addOutliers(random, nums)
  return [nums, rank(random, size)]
}

/** Most ascending lists that one input is put together from. */
const RUNS_MAX = 8

/** A few ascending lists one after another, nearly all values different; a quarter as many elements as `size` says. */
const ascendingRuns = (random: Random, size: number): Input => {
  const length = Math.ceil(size / 4)
  const runs = random.int(1, Math.min(RUNS_MAX, length))
  const perRun = Math.ceil(length / runs)
  const stepMax = Math.max(1, Math.floor((4 * length) / perRun))
  let value = 0
  const nums = random.list(length, (index) => {
    value = index % perRun === 0 ? -length - random.int(0, length) : value + random.int(0, stepMax)
    return value
  })
  addOutliers(random, nums)
  return [nums, rank(random, length)]
}

/** A prime: powers of a number below it come in no order that a program could make use of. */
const MODULUS = 1_000_003

/** A long list without any order, of small values and large ones of both signs, some of them several times. */
const mixed = (length: number): number[] => {
  const nums: number[] = []
  for (let power = 7; nums.length < length; power = (power * 5) % MODULUS)
    nums.push(nums.length % 5 === 0 ? (power % 50) - 25 : (power - MODULUS / 2) | 0)
  return nums
}

export const problem = defineProblem({
  id: 'kth-largest-element',
  version: 1,
  title: 'Kth Largest Element in an Array',
  entry: 'findKthLargest',
  input: z
    .tuple([z.array(z.int().min(-BOUND).max(BOUND)).min(1), z.int().min(1)])
    .refine(([nums, k]) => k <= nums.length, 'k is at most the length of the list'),
  output: z.int(),
  judge: exact(),
  examples: [
    { input: [[3, 2, 1, 5, 6, 4], 2], output: 5 },
    { input: [[3, 2, 3, 1, 2, 4, 5, 5, 6], 4], output: 4 },
    { input: [[-7, -7], 2], output: -7 },
  ],
  edges: [
    [[1], 1],
    [[-1], 1],
    [[2, 1], 1],
    [[2, 1], 2],
    [[0, 0, 0, 0], 3],
    [[-1, -2, -3], 1],
    [[-1, -2, -3], 3],
    [[10, 9, 100, 1], 2],
    [[5, 5, 4], 2],
    [[BOUND, -BOUND, 0], 1],
    [[BOUND, -BOUND, 0], 3],
    [[-BOUND, BOUND, BOUND, -BOUND], 3],
    // Alike in the highest bits, and as different as can be in those below.
    [[-BOUND, -BOUND + 1_048_575], 1],
    [[-BOUND + 1_048_575, -BOUND + 511, -BOUND, -BOUND + 1_048_064, -BOUND + 1_048_575, -BOUND + 1_048_063], 3],
    // Long enough for a sample to bracket the answer; in the last two it misleads.
    [mixed(1_600), 400],
    [mixed(1_600), 801],
    [mixed(1_601), 1_200],
    [mixed(1_600).map((value, index) => (index % 8 === 0 ? value + 1_000_000 : value)), 1_000],
    [mixed(1_600).map((value, index) => (index % 8 === 0 ? value - 1_000_000 : value)), 700],
  ],
  levels: [
    level('small', { size: 1_000_000, hardness: 3 }),
    level('medium', { size: 1_600_000, hardness: 3 }),
    level('large', { size: 2_400_000, hardness: 4 }),
  ],
  families: { 'few-values': fewValues, 'ascending-runs': ascendingRuns },
  references: {
    canonical: 'n',
    quickselect: 'n',
    'typed-sort': 'n log n',
    'heap-of-k': 'n log n',
    'sort-descending': 'n log n',
  },
  stresses:
    'sorting everything where one rank is wanted, and partitions that degenerate on equal values or on sorted runs',
  tags: ['array', 'selection', 'sorting', 'heap'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    {
      at: 'index < length; index++) inside',
      to: 'index <= length; index++) inside',
      because: 'there is no place for it',
    },
    { at: '32 - Math.clz32', to: '33 - Math.clz32', because: 'one bit more than differs is looked at' },
    {
      at: 'index < length; index++) {',
      to: 'index >= length; index++) {',
      because: 'where nothing is counted all elements are selected from',
    },
    { at: 'DIGIT_BITS = 11', because: 'the width of a digit is for speed' },
    { at: '1 << DIGIT_BITS', because: 'more buckets than are used' },
    { at: 'SAMPLE_MAX = 2_048', because: 'the size of the sample is for speed' },
    { at: 'Math.min(SAMPLE_MAX, length >> 3)', because: 'the size of the sample is for speed' },
    { at: 'length / Math.max(count, 1)', because: 'which elements are sampled is for speed' },
    {
      at: 'for (let index = 0; index < count; index++) sample[index] = nums[Math.floor(index * distance)] as number',
      because: 'which elements are sampled is for speed',
    },
    { at: 'sample.sort()', because: 'a bracket that misses is for speed: all elements are selected from then' },
    {
      at: 'Math.floor((count * (length - k)) / length)',
      because: 'a bracket that misses is for speed: all elements are selected from then',
    },
    { at: 'Math.ceil(2 * Math.sqrt(count))', because: 'the width of the bracket is for speed' },
    { at: '(sample[rank - margin] as number)', because: 'the width of the bracket is for speed' },
    { at: '(sample[rank + margin] as number)', because: 'the width of the bracket is for speed' },
    { at: 'rank <= margin', because: 'the width of the bracket is for speed' },
    { at: 'rank + margin >= count', because: 'the width of the bracket is for speed' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
