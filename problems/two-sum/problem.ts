import { defineProblem, level, unordered, z, type Random } from '../../harness/author.ts'

type Input = [nums: number[], target: number]

/** Distinct values, so that exactly one pair adds up: the answer's pair is planted where the family wants it. */
const withPairAt = (random: Random, size: number, first: number, second: number): Input => {
  const length = Math.max(2, size)
  // Odd numbers never add up to an odd target unless one is even: only the planted even value can be in a pair.
  const nums = random.permutation(length).map((value) => 4 * value + 1)
  const planted = random.int(-length, length) * 4
  nums[second] = planted
  return [nums, planted + (nums[first] as number)]
}

const anywhere = (random: Random, size: number): Input => {
  const [first, second] = random.shuffled([random.int(0, Math.max(0, size - 2)), Math.max(1, size - 1)])
  return withPairAt(random, size, first as number, second as number)
}

const atTheEnd = (random: Random, size: number): Input => {
  const length = Math.max(2, size)
  return withPairAt(random, size, length - 2, length - 1)
}

export const problem = defineProblem({
  id: 'two-sum',
  version: 1,
  title: 'Two Sum',
  entry: 'twoSum',
  input: z.tuple([z.array(z.int()).min(2), z.int()]),
  output: z.tuple([z.int(), z.int()]),
  judge: unordered(),
  examples: [{ input: [[2, 7, 11, 15], 9], output: [0, 1] }],
  edges: [[[3, 3], 6]],
  levels: [
    level('small', { size: 2_000, hardness: 3 }),
    level('medium', { size: 40_000, hardness: 3 }),
    level('large', { size: 400_000, hardness: 4 }),
  ],
  families: { anywhere, 'at-the-end': atTheEnd },
  references: { canonical: 'n', 'sorted-pointers': 'n log n', 'nested-loops': 'n^2' },
  stresses: 'looking every pair over instead of remembering what was seen',
  tags: ['array', 'hash-table'],
  source: { kind: 'classic', licence: 'MIT' },
})
