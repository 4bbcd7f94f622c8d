import { defineProblem, exact, level, operations, z, type Random } from '../../harness/author.ts'

type Call = ['addNum', num: number] | ['findMedian']
type Input = [[], Call[]]

/** The bound of the statement. */
const BOUND = 100_000

/** Up to this size numbers lie close together, so that they repeat. */
const SMALL = 64

const add = (num: number): Call => ['addNum', num]
const find = (): Call => ['findMedian']

/** Numbers from anywhere, the median asked for after two in three of them. */
const anywhere = (random: Random, size: number): Input => {
  const most = size <= SMALL ? random.pick([2, 9, 70, 2_000, BOUND]) : BOUND
  let sinceAdded = 1
  const calls = random.list(size, (index) => {
    sinceAdded++
    if (index === 0 || (sinceAdded > 1 && random.int(0, 4) > 0)) {
      sinceAdded = 0
      return add(random.int(-most, most))
    }
    return find()
  })
  return [[], calls]
}

/** Numbers that fall, with some noise: each is among the smallest so far, so that it goes all the way through a heap. */
const falling = (random: Random, size: number): Input => {
  const start = size <= SMALL ? random.int(-50, BOUND) : BOUND
  const stride = (start + BOUND) / size / (size <= SMALL ? random.int(1, 5_000) : 1)
  const calls = random.list(size, (index) => {
    if (index % 2 === 1) return find()
    return add(Math.max(-BOUND, Math.floor(start - index * stride) - random.int(0, size <= SMALL ? 3 : 500)))
  })
  return [[], calls]
}

/** From one end of the range and from the other in turn, in rows: the median leaps over the gap between, to and fro. */
const bothEnds = (random: Random, size: number): Input => {
  const width = size <= SMALL ? random.int(0, 40) : 2_000
  const calls: Call[] = []
  let added = 0
  let balance = 0
  while (calls.length < size) {
    const isLow = balance === 0 ? random.chance() : balance > 0
    balance += isLow ? -1 : 1
    const distance = random.int(0, width)
    calls.push(add(isLow ? distance - BOUND : BOUND - distance))
    added++
    if (calls.length < size && added % 3 !== 0) calls.push(find())
  }
  return [[], calls]
}

/** The numbers one after the other, the median asked for after each. */
const each = (nums: readonly number[]): Input => [[], nums.flatMap((num) => [add(num), find()])]

export const problem = defineProblem({
  id: 'find-median-from-data-stream',
  version: 1,
  title: 'Find Median from Data Stream',
  entry: 'MedianFinder',
  input: operations({ construct: [], methods: { addNum: [z.int().min(-BOUND).max(BOUND)], findMedian: [] } }).refine(
    ([, calls]) => calls[0]?.[0] !== 'findMedian',
    'a number must be added before the median is asked for',
  ),
  output: z.array(z.number().nullable()),
  judge: exact(),
  examples: [
    {
      input: [[], [add(1), add(4), find(), add(9), find(), add(2), find()]],
      output: [null, null, 2.5, null, 4, null, 3],
    },
    { input: [[], [add(-3), find(), find(), add(-3), find()]], output: [null, -3, -3, null, -3] },
  ],
  edges: [
    [[], []],
    [[], [add(5)]],
    each([0]),
    each([0, 0, 0, 1]),
    each([1, 2]),
    each([2, 1]),
    each([-1, -2]),
    each([-1, 1]),
    each([10, 9, 100, 1, -10]),
    each([BOUND, -BOUND]),
    each([-BOUND, BOUND, -BOUND, BOUND, 0]),
    each([BOUND, BOUND, BOUND, -BOUND, -BOUND, -BOUND, -BOUND]),
    each([-99_969, -99_968, -99_967, -99_937, -99_936, -99_905]),
    each([31, 30, 0, -1, -2, -32, -33, -64, -65]),
    each(Array.from({ length: 120 }, (_, index) => ((index * 7_919) % 2_003) - 1_000)),
    each(Array.from({ length: 150 }, (_, index) => ((index * 7_919) % 200_001) - BOUND)),
    each(Array.from({ length: 60 }, (_, index) => index * 3_300 - BOUND)),
    each(Array.from({ length: 60 }, (_, index) => BOUND - index * 3_300)),
    each(Array.from({ length: 80 }, (_, index) => 32 * index - 1_280)),
    each(Array.from({ length: 80 }, (_, index) => 1_279 - 32 * index)),
  ],
  levels: [
    level('small', { size: 12_000, hardness: 3 }),
    level('medium', { size: 50_000, hardness: 3 }),
    level('large', { size: 200_000, hardness: 4 }),
  ],
  families: { anywhere, falling, 'both-ends': bothEnds },
  references: {
    canonical: 'n',
    'two-heaps': 'n log n',
    'sorted-list': 'n^2',
    'sort-when-asked': 'n^2 log n',
  },
  stresses: 'sorting again for every question, moving half of a list for every number, and the cost of heaps',
  tags: ['design', 'heap', 'data-stream', 'bit-manipulation'],
  category: 'classic',
  difficulty: 'hard',
  equivalents: [
    { at: '2 * BOUND + 1', because: 'more room than is used' },
    { at: '(PLACES >> 5) + 1', because: 'more room than is used' },
    { at: '(WORDS >> 5) + 1', because: 'more room than is used' },
    { at: 'this.median = 0', because: 'the first number takes the place of it, whichever it is' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
