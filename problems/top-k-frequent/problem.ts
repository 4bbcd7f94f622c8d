import { byChecker, defineProblem, level, z, type Random } from '../../harness/author.ts'

type Input = [nums: number[], k: number]
type Output = number[]

/** The largest absolute value that the statement admits. */
const VALUE_MOST = 1_000_000_000

/** A mask of 24 bits: numbers of seven digits, scattered over a range far longer than any list. */
const SCATTER = 2 ** 24 - 1

/** A list to be filled from end to end: growing it by `push` would cost more than the canonical solution's call. */
// oxlint-disable-next-line unicorn/no-new-array -- the argument is a length, and Array.from is four times slower
const blankList = (length: number): number[] => new Array<number>(length)

/**
 * The member-th number of the pool: a permutation of the 24-bit residues (odd factors and a shifted xor are both
 * invertible), so no two members are equal, and neighbours are far apart.
 */
const poolNumber = (member: number, factor: number, offset: number): number => {
  const mixed = (Math.imul(member, factor) + offset) & SCATTER
  return (Math.imul(mixed ^ (mixed >>> 12), factor) & SCATTER) - (SCATTER + 1) / 2
}

/**
 * `length` numbers from a pool of `distinct` ones. Each of the pool occurs, at one in `stride` places; those between
 * are drawn by xorshift32, seeded by one draw, since a draw of `Random` for each would cost more than the canonical
 * solution spends on it. `skew` 1 draws evenly; 3 draws the i-th of the pool with a density that falls as i^(−2/3).
 */
const scattered = (
  random: Random,
  { length, stride, skew }: { length: number; stride: number; skew: 1 | 3 },
): { nums: number[]; distinct: number } => {
  const distinct = Math.ceil(length / stride)
  const factor = random.int(2 ** 20, 2 ** 22) * 2 + 1
  const offset = random.int(0, SCATTER)
  const nums = blankList(length)
  let state = random.int(1, 0x7fffffff)
  for (let index = 0; index < length; index++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const uniform = (state >>> 0) / 2 ** 32
    const drawn = Math.floor((skew === 1 ? uniform : uniform * uniform * uniform) * distinct)
    nums[index] = poolNumber(index % stride === 0 ? index / stride : drawn, factor, offset)
  }
  return { nums, distinct }
}

/** `value`, `times` over. */
const repeated = (value: number, times: number): number[] => Array.from({ length: times }, () => value)

/** k may be anything in small inputs; in large ones it is the given share, so that all seeds are the same work. */
const placesOf = (random: Random, distinct: number, share: number): number =>
  distinct <= 64 ? random.int(1, distinct) : Math.ceil(distinct * share)

/** Few numbers are frequent, most are rare: a table that outgrows the cache, and counts of every magnitude. */
const skewed = (random: Random, size: number): Input => {
  const { nums, distinct } = scattered(random, { length: size, stride: 4, skew: 3 })
  return [nums, placesOf(random, distinct, 1 / 8)]
}

/**
 * All numbers about equally frequent, half of them wanted: the entries to sort are as many as they can be, their counts
 * are in random order, and many tie for the last place.
 */
const equallyFrequent = (random: Random, size: number): Input => {
  const { nums, distinct } = scattered(random, { length: size, stride: 3, skew: 1 })
  return [nums, placesOf(random, distinct, 1 / 2)]
}

/**
 * Neighbouring numbers about zero, far fewer than places in the list, a handful of them wanted; the commonest occurs
 * more than 65 536 times at the top level.
 */
const fewNumbers = (random: Random, size: number): Input => {
  const distinct = Math.min(50, Math.ceil(size / 2))
  const least = random.int(-distinct, 0)
  const labels = random.permutation(distinct)
  const nums = blankList(size)
  let state = random.int(1, 0x7fffffff)
  for (let index = 0; index < size; index++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const uniform = (state >>> 0) / 2 ** 32
    const member = index < distinct ? index : Math.floor(uniform * uniform * distinct)
    nums[index] = least + (labels[member] as number)
  }
  return [nums, random.int(1, size <= 100 ? distinct : 5)]
}

/**
 * Right is any choice of k different numbers that no number left out exceeds in frequency. The occurrences of k
 * different numbers add up to at most those of the expected answer, and to as many exactly when the choice is right.
 */
const fault = ({ input, expected, actual }: { input: Input; expected: Output; actual: Output }): string | undefined => {
  const [nums, k] = input
  if (actual.length !== k) return `answer: expected ${k} numbers, got ${actual.length}`
  const chosen = new Set(actual)
  if (chosen.size !== k) return 'answer: a number occurs twice'
  const extra = new Set(actual)
  const missing = new Set<number>()
  for (const value of expected) if (!extra.delete(value)) missing.add(value)
  if (extra.size === 0) return undefined
  const found = new Set<number>()
  let balance = 0
  for (const value of nums) {
    if (extra.has(value)) {
      found.add(value)
      balance++
    } else if (missing.has(value)) {
      balance--
    }
  }
  for (const value of extra) if (!found.has(value)) return `answer: ${value} does not occur in nums`
  return balance < 0 ? `answer: the numbers left out occur ${-balance} times more in all than those chosen` : undefined
}

const Value = z.int().min(-VALUE_MOST).max(VALUE_MOST)

export const problem = defineProblem({
  id: 'top-k-frequent',
  version: 1,
  title: 'Top K Frequent Elements',
  entry: 'topKFrequent',
  input: z
    .tuple([z.array(Value).min(1), z.int().min(1)])
    .refine(([nums, k]) => k <= new Set(nums).size, 'k must not exceed the number of different values'),
  output: z.array(z.int()),
  judge: byChecker<Input, Output>(fault),
  examples: [
    { input: [[4, 4, 4, -2, -2, 9], 2], output: [4, -2] },
    { input: [[7], 1], output: [7] },
    { input: [[5, 8, 8, 5, 1], 3], output: [5, 8, 1] },
  ],
  edges: [
    [[0], 1],
    [[0, 0, 1], 1],
    [[-1, -1, 1], 1],
    [[3, 0, 3, 0, 0], 2],
    [[1, 2, 3, 4, 5], 5],
    [[1, 2, 3, 4, 5], 2],
    [[VALUE_MOST, -VALUE_MOST, VALUE_MOST], 1],
    [[-VALUE_MOST, VALUE_MOST, 0, 0], 3],
    // All different and far apart: as many entries as a table can have to hold.
    [Array.from({ length: 40 }, (_, index) => 10_007 * index - 150_000), 40],
    [Array.from({ length: 85 }, (_, index) => 1_000_003 * index), 60],
    [[...repeated(6, 10), ...repeated(5, 9), ...repeated(4, 8)], 3],
    [[...repeated(-6, 101), ...repeated(5, 20), ...repeated(4, 3)], 2],
  ],
  levels: [
    level('small', { size: 50_000, hardness: 3 }),
    level('medium', { size: 180_000, hardness: 3 }),
    level('large', { size: 550_000, hardness: 4 }),
  ],
  families: { skewed, 'equally-frequent': equallyFrequent, 'few-numbers': fewNumbers },
  references: {
    canonical: 'n',
    'map-and-sort': 'n log n',
    'sort-and-count-runs': 'n log n',
    'count-by-searching': 'n^2',
  },
  stresses: 'the cost of a hash table per number counted, and sorting all counts where only a boundary is wanted',
  tags: ['array', 'hash-table', 'counting', 'selection'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: '1; index < nums', to: '1; index <= nums', because: 'what is not there is neither less nor more' },
    {
      at: 'index < nums.length; index++) {\n    const slot',
      to: 'index <= nums.length; index++) {\n    const slot',
      because: 'a number that is not there is counted nowhere',
    },
    { at: 'let index = 1', to: 'let index = 0', because: 'the first number is compared with itself' },
    { at: 'slot < span', to: 'slot <= span', because: 'there is no counter behind the last' },
    { at: 'at < table.length', to: 'at <= table.length', because: 'there is no entry behind the last' },
    { at: '2 * span', to: '3 * span', because: 'more room than is used' },
    { at: '32 - Math.clz32', to: '33 - Math.clz32', because: 'a table twice as large is for speed' },
    { at: 'nums.length * 1.5', to: 'nums.length + 1.5', because: 'one free slot is enough for a search to end' },
    { at: 'nums.length * 1.5', to: 'nums.length * 2.5', because: 'a larger table is for speed' },
    { at: 'most - least + 1', to: 'most - least + 2', because: 'one counter more than is used' },
    { at: 'span <= SPARSE_MOST * nums.length', because: 'which way is taken is for speed' },
    { at: 'SPARSE_MOST = 2', because: 'which way is taken is for speed' },
    { at: 'SPREAD = 0x9e3779b1', because: 'where a search begins is for speed' },
    { at: 'if (count === 0) continue', because: 'an entry that occurs no times is never chosen' },
    { at: 'table.length - 1', because: 'where a search goes on is for speed' },
    { at: '32 - bits', because: 'where a search begins is for speed' },
    { at: '(Math.imul(value, SPREAD) >>> shift) << 1', because: 'where a search begins is for speed' },
    { at: '(at + 2) & mask', because: 'where a search goes on is for speed' },
    { at: 'new Int32Array(most + 1)', to: 'new Int32Array(most + 2)', because: 'one counter more than is used' },
    { at: 'let highest = 0', because: 'some number occurs once at least' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
