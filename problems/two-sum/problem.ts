import { defineProblem, level, unordered, z, type Random } from '../../harness/author.ts'

type Input = [nums: number[], target: number]

/** The bounds of the statement. */
const VALUE_MAX = 1_000_000_000
const TARGET_MAX = 2 * VALUE_MAX

/** Up to this length values are drawn from a narrow range, so that small inputs have equal values and near misses. */
const NARROW_LENGTH_MAX = 100

/**
 * A list in which only the elements at `first` and `second` add up to the target. All is arranged in residues of an
 * odd modulus m: fillers are r, the pair is c + d and c − d, the target is 2c, with c ≠ r and c ± d ≠ r. Two fillers
 * make 2r ≠ 2c, and a filler with one of the pair makes c ± d + r ≠ 2c. Half the target, put in as bait for those
 * who use one element twice, is c: with a filler c + r ≠ 2c.
 */
const withPairAt = (random: Random, length: number, first: number, second: number): Input => {
  const modulus = random.pick([7, 9, 11, 13])
  const filler = random.int(0, modulus - 1)
  const offset = random.int(1, modulus - 1)
  const centre = (filler + offset) % modulus
  const twins = random.chance(0.2)
  const apart = random.list(modulus - 1, (index) => index + 1).filter((d) => d !== offset && d !== modulus - offset)
  const d = twins ? 0 : random.pick(apart)
  const multipleMax = length <= NARROW_LENGTH_MAX ? length : Math.floor(VALUE_MAX / modulus) - 1
  const valueOf = (residue: number): number => modulus * random.int(-multipleMax, multipleMax) + residue

  const nums = random.list(length, () => valueOf(filler))
  const one = valueOf((centre + d) % modulus)
  const other = twins ? one : valueOf((centre - d + modulus) % modulus)
  const target = one + other
  const bait = random.int(0, length - 1)
  if (!twins && target % 2 === 0) nums[bait] = target / 2
  nums[first] = one
  nums[second] = other
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
  source: { kind: 'classic', licence: 'MIT' },
})
