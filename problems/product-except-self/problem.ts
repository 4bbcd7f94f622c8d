import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [nums: number[]]

/** The bound of the statement on the product of all elements that are not zero. */
const PRODUCT_MOST = 2 ** 31 - 1

/**
 * A list of 1 and, when wanted, −1. Signs come thirty to a draw: a draw of `Random` for each element would cost several
 * times what the canonical solution spends on it.
 */
const ones = (random: Random, length: number, isSigned: boolean): number[] => {
  const nums: number[] = []
  while (nums.length < length) {
    let draw = isSigned ? random.int(0, 2 ** 30 - 1) : 0
    for (let left = Math.min(30, length - nums.length); left > 0; left--) {
      nums.push(1 - 2 * (draw & 1))
      draw >>= 1
    }
  }
  return nums
}

/** Puts other factors in random places, as long as the product stays within bounds. */
const spread = (random: Random, nums: number[], factorMost: number): void => {
  let product = 1
  for (;;) {
    const factor = random.int(2, factorMost)
    product *= factor
    if (product > PRODUCT_MOST) return
    const place = random.int(0, nums.length - 1)
    // A place that was taken before loses its factor: the product becomes smaller than what was counted.
    nums[place] = factor * Math.sign(nums[place] as number)
  }
}

const lengthOf = (size: number): number => Math.max(2, size)

/** Both signs and a handful of small factors; now and then no larger factor than 2, so that many are needed. */
const signed = (random: Random, size: number): Input => {
  const nums = ones(random, lengthOf(size), true)
  spread(random, nums, random.pick([2, 3, 9, 30, 1_000]))
  return [nums]
}

/** One zero at random, in small lists also none, two or three. The others are positive, so that no answer is a −0. */
const withZeros = (random: Random, size: number): Input => {
  const nums = ones(random, lengthOf(size), size <= 64 && random.chance())
  spread(random, nums, random.pick([2, 5, 30]))
  for (let left = size <= 64 ? random.int(0, 3) : 1; left > 0; left--) nums[random.int(0, nums.length - 1)] = 0
  return [nums]
}

export const problem = defineProblem({
  id: 'product-except-self',
  version: 1,
  title: 'Product of Array Except Self',
  entry: 'productExceptSelf',
  input: z
    .tuple([z.array(z.int().min(-PRODUCT_MOST).max(PRODUCT_MOST)).min(2)])
    .refine(
      ([nums]) =>
        Math.abs(nums.reduce((product, value) => (value === 0 ? product : product * value), 1)) <= PRODUCT_MOST,
      'the product of all elements but zeros must stay within 2^31 − 1',
    ),
  output: z.array(z.int()),
  judge: exact(),
  examples: [
    { input: [[2, 5, -3]], output: [-15, -6, 10] },
    { input: [[4, 0, 1, 7]], output: [0, 28, 0, 0] },
    { input: [[0, 3, 0]], output: [0, 0, 0] },
  ],
  edges: [
    [[0, 0]],
    [[0, 5]],
    [[5, 0]],
    [[-5, 0]],
    [[1, 1]],
    [[-1, -1]],
    [[-1, 1, -1, 1, -1]],
    [[PRODUCT_MOST, -1]],
    [[1, PRODUCT_MOST]],
    [[-46_340, 46_340]],
    [[64, 63, -64, -63, 65]],
    [[-62, -65, 2, 100, 61]],
    [[-66, 66, 67, -67]],
    [[-1, -63, -128, -64]],
    [[127, 128, 129]],
    [[2, 3, 5, 7, 11, 13, 17, 19, 23]],
    [[0, 2, 3, 0, 5, 7]],
    [[-PRODUCT_MOST, 0, 1]],
  ],
  levels: [
    level('small', { size: 300_000, hardness: 3 }),
    level('medium', { size: 700_000, hardness: 3 }),
    level('large', { size: 1_600_000, hardness: 4 }),
  ],
  families: { signed, 'with-zeros': withZeros },
  references: {
    canonical: 'n',
    'running-products': 'n',
    halves: 'n log n',
    'multiply-all-others': 'n^2',
  },
  stresses: 'multiplying all others anew for every place, half by half, or in two passes that wait for a product',
  tags: ['array', 'prefix-product'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: 'TABLED = 64', because: 'which quotients stand in the table is for speed' },
    { at: 'let zeroAt = 0', because: 'it is used only after a zero was found' },
    { at: 'new Int32Array(2 * TABLED)', because: 'more room than is used' },
    {
      at: 'let value = 1; value < TABLED',
      because: 'neither the quotient by zero nor the one behind the table is looked up',
    },
    { at: 'place > 0 && place < 2 * TABLED', because: 'a quotient that is not looked up is divided for' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
