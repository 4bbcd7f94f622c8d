import { defineProblem, level, unordered, z, type Random } from '../../harness/author.ts'

type Input = [nums: number[]]

/** The largest absolute value that the statement admits. */
const VALUE_MOST = 1_000_000_000

/** Up to this size values lie in a range about as wide as the list is long, so that triples and repeats are common. */
const SMALL = 64

/** Values from anywhere: some hundred triples among all pairs, so that nearly every look-up finds nothing. */
const scattered = (random: Random, size: number): Input => {
  const most = size <= SMALL ? random.int(1, size + 2) : VALUE_MOST
  return [random.ints(size, -most, most)]
}

/** A few hundred different values, each of them dozens of times, more of one sign than of the other. */
const repeated = (random: Random, size: number): Input => {
  const most = Math.min(150, Math.ceil(size / 3))
  const shift = random.int(-(most >> 1), most >> 1)
  return [random.ints(size, shift - most, shift + most)]
}

/** Neighbouring values, all different and in no order: a large share of all pairs has its third value. */
const neighbours = (random: Random, size: number): Input => {
  const length = size <= SMALL ? size : Math.ceil(size / 24)
  const least = -(length >> 1) - random.int(0, length >> 3)
  return [random.permutation(length).map((place) => least + place)]
}

/** Every third value is what the two before it lack to zero; large and in no order that a program could make use of. */
const made = (triples: number): number[] => {
  const nums: number[] = []
  for (let power = 3; nums.length < 3 * triples; power = (power * 5) % 1_000_003) {
    const other = (power * 7) % 999_983
    nums.push(power, -other, other - power)
  }
  return nums
}

export const problem = defineProblem({
  id: 'three-sum',
  version: 1,
  title: '3Sum',
  entry: 'threeSum',
  input: z.tuple([z.array(z.int().min(-VALUE_MOST).max(VALUE_MOST)).min(1)]),
  output: z.array(z.array(z.int())),
  judge: unordered({ depth: 'deep' }),
  examples: [
    {
      input: [[4, -1, -3, 0, -1, 2]],
      output: [
        [-3, -1, 4],
        [-1, -1, 2],
      ],
    },
    { input: [[0, 0, 0, 0]], output: [[0, 0, 0]] },
    { input: [[1, 2, -4]], output: [] },
  ],
  edges: [
    [[0]],
    [[0, 0]],
    [[0, 0, 0]],
    [[1, -1]],
    [[-1, 0, 1]],
    [[-2, 1, 1]],
    [[2, -1, -1]],
    [[-2, 1]],
    [[2, -1]],
    [[0, 0, 5, -5]],
    [[-1, -1, -1, 2, 2]],
    [[3, -2, -1, 3, -2, -1]],
    [[1, 2, 3, 4]],
    [[-1, -2, -3, -4]],
    [[-10, 9, 1, 100, -2, 20, -18]],
    [[VALUE_MOST, -VALUE_MOST, 0]],
    [[VALUE_MOST, VALUE_MOST, VALUE_MOST]],
    [[-VALUE_MOST, VALUE_MOST / 2, VALUE_MOST / 2]],
    [[-VALUE_MOST, -VALUE_MOST, VALUE_MOST, 1, VALUE_MOST - 1]],
    [[3, -1, -2, 2, 1, -3, 6, 5, -4, -5, 0, 0, -6, 4]],
    [made(20)],
    [made(60)],
    [made(60).map((value) => -value)],
  ],
  levels: [
    level('small', { size: 1_500, hardness: 3 }),
    level('medium', { size: 4_000, hardness: 3 }),
    level('large', { size: 9_500, hardness: 4 }),
  ],
  families: { scattered, repeated, neighbours },
  references: { canonical: 'n^2', 'two-pointers': 'n^2', 'set-of-partners': 'n^2', 'all-triples': 'n^3' },
  stresses: 'trying all triples, a Set filled anew for every element, and two pointers whose moves nobody can predict',
  tags: ['array', 'two-pointers', 'hash-table', 'sorting'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: 'SPREAD = 0x9e3779b1', because: 'the filter only says which pairs need not be looked at' },
    { at: 'FILTER_BITS_LOG = 6', because: 'the size of the filter is for speed' },
    { at: 'Math.clz32(size) - FILTER_BITS_LOG', because: 'the size of the filter is for speed' },
    { at: '1 << (27 - shift)', because: 'more room than is used, or a filter of another size' },
    { at: 'let index = 0; index < size; index++) {\n    const bit', because: 'the smallest value is nobody’s third' },
    { at: 'new Int32Array(size + 1)', because: 'there are fewer middle values than values' },
    {
      at: 'first < size && (values[first] as number) < 0',
      because: 'at zero no two larger values are left that lack it',
    },
    {
      at: 'from > 0 && -smallest - (values[from - 1] as number) <= most',
      because: 'a range that begins too early costs time only: its third values are not there',
    },
    { at: 'to > 0', because: 'a largest value below zero is nobody’s third' },
    { at: 'let index = 1; index < sorted.length', because: 'there is nothing before the first and behind the last' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
