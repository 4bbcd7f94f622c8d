import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Interval = [start: number, end: number]
type Input = [intervals: Interval[]]

/** The bound of the statement. */
const BOUND = 1_000_000_000

/** Up to this length the ends lie in a narrow range, so that equal and touching ends are common. */
const NARROW_LENGTH_MAX = 100

/** Half the width of the range in which the intervals of a list of this length lie. */
const halfWidth = (length: number): number => (length <= NARROW_LENGTH_MAX ? 2 * length : BOUND)

/** Mean length of a scattered interval, in mean distances between starts. */
const MEAN_LENGTH = 0.8

/**
 * Short intervals all over the range in random order. A start lies outside all others with probability e^−0.8, so
 * nearly half begin an interval of the answer: a long answer has to be put in order and made.
 */
const scattered = (random: Random, size: number): Input => {
  const half = halfWidth(size)
  const lengthMax = Math.ceil((2 * MEAN_LENGTH * 2 * half) / size)
  return [
    random.list(size, () => {
      const start = random.int(-half, half)
      return [start, Math.min(half, start + random.int(0, lengthMax))]
    }),
  ]
}

/** Most ascending lists that one input is put together from. */
const RUNS_MAX = 40

/** In a list of runs, every so many intervals one is as long as this many mean distances between starts. */
const WIDE_EVERY = 200
const WIDE_DISTANCES = 1_000

/**
 * Several ascending lists one after another, as from several sources. Here and there a wide interval covers hundreds
 * of others, so the end that counts is seldom that of the latest start, and the answer is short.
 */
const ascendingRuns = (random: Random, size: number): Input => {
  const half = halfWidth(size)
  const runs = random.int(1, Math.min(RUNS_MAX, size))
  const perRun = Math.ceil(size / runs)
  const stepMax = Math.ceil((4 * half) / perRun)
  const distance = Math.ceil((2 * half) / size)
  let start = half
  return [
    random.list(size, (index) => {
      start = index % perRun === 0 ? -half + random.int(0, stepMax) : start + random.int(0, stepMax)
      start = Math.min(half, start)
      const lengthMax = random.int(1, WIDE_EVERY) === 1 ? WIDE_DISTANCES * distance : 4 * distance
      return [start, Math.min(half, start + random.int(0, lengthMax))]
    }),
  ]
}

const Interval = z
  .tuple([z.int().min(-BOUND).max(BOUND), z.int().min(-BOUND).max(BOUND)])
  .refine(([start, end]) => start <= end, 'an interval starts no later than it ends')

export const problem = defineProblem({
  id: 'merge-intervals',
  version: 1,
  title: 'Merge Intervals',
  entry: 'merge',
  input: z.tuple([z.array(Interval).min(1)]),
  output: z.array(z.tuple([z.int(), z.int()])),
  judge: exact(),
  examples: [
    {
      input: [
        [
          [8, 10],
          [1, 3],
          [2, 6],
          [15, 18],
        ],
      ],
      output: [
        [1, 6],
        [8, 10],
        [15, 18],
      ],
    },
    {
      input: [
        [
          [1, 4],
          [4, 5],
        ],
      ],
      output: [[1, 5]],
    },
    {
      input: [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      output: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
  edges: [
    [[[0, 0]]],
    [
      [
        [5, 5],
        [5, 5],
      ],
    ],
    [
      [
        [1, 10],
        [2, 3],
        [4, 5],
      ],
    ],
    [
      [
        [4, 5],
        [2, 3],
        [1, 10],
      ],
    ],
    [
      [
        [2, 2],
        [1, 3],
      ],
    ],
    [
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      [
        [-3, -1],
        [-1, 0],
        [1, 2],
      ],
    ],
    [
      [
        [10, 11],
        [9, 9],
        [100, 101],
        [-5, -4],
      ],
    ],
    [
      [
        [-BOUND, BOUND],
        [0, 0],
      ],
    ],
    [
      [
        [-BOUND, -BOUND],
        [BOUND, BOUND],
        [0, 0],
      ],
    ],
    [
      [
        [1, 4],
        [0, 0],
      ],
    ],
    [
      [
        [1, 4],
        [1, 2],
        [1, 5],
      ],
    ],
  ],
  levels: [
    level('small', { size: 26_000, hardness: 3 }),
    level('medium', { size: 60_000, hardness: 3 }),
    level('large', { size: 130_000, hardness: 4 }),
  ],
  families: { scattered, 'ascending-runs': ascendingRuns },
  references: { canonical: 'n', 'sorted-endpoints': 'n log n', 'sort-and-sweep': 'n log n', 'insert-each': 'n^2' },
  stresses:
    'sorting numbers against sorting small arrays by a comparator, and one sweep against a rebuilt list per interval',
  tags: ['array', 'sorting', 'intervals'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: 'DIGIT_BITS = 11', because: 'the width of a digit is for speed' },
    { at: '1 << DIGIT_BITS', to: '2 << DIGIT_BITS', because: 'more buckets than are used' },
    {
      at: 'digit < BUCKETS',
      to: 'digit <= BUCKETS',
      because: 'what is summed beyond the last bucket is read by nobody',
    },
    { at: 'let row = 1', to: 'let row = 0', because: 'the first interval is merged with itself' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
