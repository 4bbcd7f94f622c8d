import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [lists: number[][]]

/** The largest absolute value that the statement admits. */
const VALUE_MOST = 1_000_000_000

/** Up to this size values are small, so that many are equal, and lists may be empty. */
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

/** A rising list: each element is greater than the one before by up to `step`, or equal to it. */
const rising = (
  next: () => number,
  { length, start, step }: { length: number; start: number; step: number },
): number[] => {
  const list: number[] = []
  let value = start
  while (list.length < length) {
    list.push(value)
    value += next() % (step + 1)
  }
  return list
}

/** Lists of a few elements each, tens of thousands of them, all over the same range. */
const manyShort = (random: Random, size: number): Input => {
  const next = noise(random)
  const lists: number[][] = []
  for (let left = size; left > 0;) {
    const length = Math.min(left, size <= SMALL ? random.int(0, 4) : random.int(2, 14))
    const isWide = random.int(0, 1) === 0
    const start = size <= SMALL ? random.int(-9, 9) : random.int(-400_000, 300_000)
    lists.push(rising(next, { length, start, step: size <= SMALL ? random.int(0, isWide ? 40 : 3) : 9_000 }))
    left -= length
  }
  if (size <= SMALL && random.chance(0.3)) lists.push([])
  return [lists]
}

/** Sixteen long lists or fewer that go side by side, so that which has the next element changes all the time. */
const fewLong = (random: Random, size: number): Input => {
  const next = noise(random)
  const count = size <= SMALL ? random.int(1, 6) : 16
  const length = Math.ceil(size / count)
  const step = size <= SMALL ? random.int(0, 5) : Math.floor(1_800_000 / length)
  return [random.list(count, () => rising(next, { length, start: random.int(-950_000, -900_000), step }))]
}

/** One list of half of the elements, and the others one by one in lists of their own: nobody may merge into it in turn. */
const oneLong = (random: Random, size: number): Input => {
  const next = noise(random)
  const half = size >> 1
  const step = size <= SMALL ? random.int(0, 4) : 4
  const long = rising(next, { length: half, start: -(half * step) >> 1, step })
  const most = Math.max(1, half * step)
  const lists = random.list(Math.ceil((size - half) / 3), (): number[] => {
    const first = (next() % most) - (most >> 1)
    return [first, first + (next() & 1), first + 2 + (next() & 1023)]
  })
  lists[next() % lists.length] = long
  return [lists]
}

export const problem = defineProblem({
  id: 'merge-k-sorted-lists',
  version: 1,
  title: 'Merge k Sorted Lists',
  entry: 'mergeKLists',
  input: z.tuple([
    z.array(
      z
        .array(z.int().min(-VALUE_MOST).max(VALUE_MOST))
        .refine(
          (list) => list.every((value, index) => index === 0 || value >= (list[index - 1] ?? value)),
          'must rise',
        ),
    ),
  ]),
  output: z.array(z.int()),
  judge: exact(),
  examples: [
    { input: [[[1, 5, 9], [2, 5], [-4]]], output: [-4, 1, 2, 5, 5, 9] },
    { input: [[[], [3, 3], []]], output: [3, 3] },
    { input: [[]], output: [] },
  ],
  edges: [
    [[[]]],
    [[[], []]],
    [[[0]]],
    [[[1, 2, 3]]],
    [[[5], [4], [3], [2], [1]]],
    [[[1], [0]]],
    [
      [
        [-2, -1],
        [-3, -1],
      ],
    ],
    [[[10], [9], [100]]],
    [[[VALUE_MOST], [-VALUE_MOST]]],
    [[[-VALUE_MOST, 0, VALUE_MOST], [-VALUE_MOST, VALUE_MOST], [7]]],
    [
      [
        [0, 2_047, 2_048],
        [1, 2_047, 4_095, 4_096],
        [4_194_303, 4_194_304],
      ],
    ],
    [
      [
        [127, 128],
        [0, 127, 255, 256],
        [1, 129, 8_191],
        [126, 383, 8_000],
      ],
    ],
    // Elements that differ in their upper digits only, and the other way round.
    [
      [
        [-(2 ** 29), 0, 2 ** 29],
        [-(2 ** 29) + 1, 1, 2 ** 29 + 1],
        [-(2 ** 29), -1, 2 ** 29 - 1],
      ],
    ],
    [
      [
        Array.from({ length: 70 }, (_, index) => index * 999),
        Array.from({ length: 80 }, (_, index) => index * 777 - 5),
      ],
    ],
  ],
  levels: [
    level('small', { size: 50_000, hardness: 3 }),
    level('medium', { size: 170_000, hardness: 3 }),
    level('large', { size: 550_000, hardness: 4 }),
  ],
  families: { 'many-short': manyShort, 'few-long': fewLong, 'one-long': oneLong },
  references: {
    canonical: 'n',
    'sort-all': 'n log n',
    'heap-of-heads': 'n log n',
    'look-at-all-heads': 'n^2',
  },
  stresses: 'looking at every list for each element, and comparing where values can be sorted by their digits',
  tags: ['array', 'merging', 'heap', 'sorting'],
  category: 'classic',
  difficulty: 'hard',
  equivalents: [
    { at: 'DIGIT_BITS_MOST = 11', because: 'the width of a digit is for speed' },
    { at: 'if (list.length === 0) continue', because: 'neither bound is kept when it is no number' },
    { at: '32 - Math.clz32(most - least)', because: 'a digit more than is needed' },
    { at: 'Math.ceil(bits / Math.ceil(bits / DIGIT_BITS_MOST))', because: 'the width of a digit is for speed' },
    { at: 'shift < bits', because: 'a digit more than is needed' },
    { at: '(1 << width) - 1', because: 'more counters than are used' },
    { at: 'mask + 2', because: 'the counter behind the highest digit is not read' },
    {
      at: 'let digit = 1; digit <= mask',
      because: 'the counter of digit 0 is zero, and that behind the highest is not read',
    },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
