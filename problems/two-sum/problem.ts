import { defineProblem, level, unordered, z, type Random } from '../../harness/author.ts'

type Input = [nums: number[], target: number]

/** The bounds of the statement. */
const VALUE_MAX = 1_000_000_000
const TARGET_MAX = 2 * VALUE_MAX

/** Up to this length values are drawn from a narrow range, so that small inputs have equal values and near misses. */
const NARROW_LENGTH_MAX = 100

/** Stands for an empty place; no value of the statement. */
const EMPTY = -0x80000000

/** A set of values as a table with open addressing, at most half full: an input is built in tens of milliseconds. */
const valueTable = (length: number) => {
  const bits = 32 - Math.clz32(2 * length + 2)
  const places = new Int32Array(1 << bits).fill(EMPTY)
  const placeOf = (value: number): number => {
    let place = Math.imul(value, 0x9e3779b1) >>> (32 - bits)
    while (places[place] !== EMPTY && places[place] !== value) place = (place + 1) & (places.length - 1)
    return place
  }
  return {
    has: (value: number): boolean => Math.abs(value) <= VALUE_MAX && places[placeOf(value)] === value,
    add: (value: number): void => {
      places[placeOf(value)] = value
    },
  }
}

/**
 * A list in which only the elements at `first` and `second` add up to the target. A filler is any value whose partner
 * has not been placed yet: nothing but the sum tells the pair from the others. Half the target may stand there once,
 * as bait for those who use one element twice.
 */
const withPairAt = (random: Random, length: number, first: number, second: number): Input => {
  const most = length <= NARROW_LENGTH_MAX ? 2 * length + 2 : VALUE_MAX
  const one = random.int(-most, most)
  const other = random.chance(0.2) ? one : random.int(-most, most)
  const target = one + other
  const placed = valueTable(length)
  placed.add(one)
  placed.add(other)
  const filler = (): number => {
    let value = random.int(-most, most)
    while (placed.has(target - value)) value = random.int(-most, most)
    placed.add(value)
    return value
  }
  const isBaited = one !== other && target % 2 === 0 && length > 2 && random.chance()
  const bait = isBaited ? random.int(0, length - 1) : -1
  if (isBaited) placed.add(target / 2)
  const nums = random.list(length, (index) => {
    if (index === first) return one
    if (index === second) return other
    return index === bait ? target / 2 : filler()
  })
  return [nums, target]
}

/** The later of the pair stands in the last tenth, the earlier anywhere before it; in a short list both anywhere. */
const anywhere = (random: Random, size: number): Input => {
  const length = Math.max(2, size)
  const slack = length <= NARROW_LENGTH_MAX ? length - 2 : Math.floor(length / 10)
  const second = length - 1 - random.int(0, slack)
  return withPairAt(random, length, random.int(0, second - 1), second)
}

/** Both of the pair stand in the last hundredth: whoever tries pairs from the front tries nearly all of them. */
const atTheEnd = (random: Random, size: number): Input => {
  const length = Math.max(2, size)
  const hundredth = Math.floor(length / 100)
  const second = length - 1 - random.int(0, Math.min(hundredth, length - 2))
  return withPairAt(random, length, second - random.int(1, Math.max(1, hundredth)), second)
}

export const problem = defineProblem({
  id: 'two-sum',
  version: 1,
  title: 'Two Sum',
  entry: 'twoSum',
  input: z.tuple([z.array(z.int().min(-VALUE_MAX).max(VALUE_MAX)).min(2), z.int().min(-TARGET_MAX).max(TARGET_MAX)]),
  output: z.tuple([z.int(), z.int()]),
  judge: unordered(),
  examples: [
    { input: [[4, 9, 1, 20], 13], output: [0, 1] },
    { input: [[3, 2, 4], 6], output: [1, 2] },
    { input: [[5, -8, 5], 10], output: [0, 2] },
  ],
  edges: [
    [[0, 0], 0],
    [[0, 7, 0], 0],
    [[7, -7], 0],
    [[3, 1, 1, 1, 4], 7],
    [[-5, -10, 6, 2], -4],
    [[1, 100, 20, 3], 103],
    [[VALUE_MAX, 1, VALUE_MAX], TARGET_MAX],
    [[-VALUE_MAX, 1, -VALUE_MAX], -TARGET_MAX],
    [[VALUE_MAX, 5, -VALUE_MAX], 0],
    // target − value leaves 32 bits, where it wraps to 294 967 296.
    [[294_967_296, -VALUE_MAX, -VALUE_MAX], -TARGET_MAX],
  ],
  levels: [
    level('small', { size: 80_000, hardness: 3 }),
    level('medium', { size: 240_000, hardness: 3 }),
    level('large', { size: 650_000, hardness: 4 }),
  ],
  families: { anywhere, 'at-the-end': atTheEnd },
  references: { canonical: 'n', 'value-map': 'n', 'sorted-pointers': 'n log n', 'nested-loops': 'n^2' },
  stresses:
    'trying every pair instead of remembering what was seen, and sorting instead of hashing; the values are spread ' +
    'too widely to be array indices',
  tags: ['array', 'hash-table', 'two-pointers'],
  category: 'classic',
  difficulty: 'easy',
  equivalents: [
    {
      at: '33 - Math.clz32(Math.max(length - 1, 1))',
      because: 'a table of any size with a free slot gives the same answers',
    },
    { at: '32 - bits', because: 'where a search begins is for speed; it goes on to the right slot from anywhere' },
    { at: '(1 << bits) - 1', to: '(2 << bits) - 1', because: 'slots beyond the table are stepped over' },
    { at: 'new Int32Array(1 << bits)', to: 'new Int32Array(2 << bits)', because: 'a larger table than is used' },
    { at: 'index < length', to: 'index <= length', because: 'the pair is found before the end' },
    {
      at: 'found === wantedKey && (found ^ NEVER) === wanted',
      to: 'found === wantedKey || (found ^ NEVER) === wanted',
      because: 'no wanted value of the statement wraps to another value of the statement',
    },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
