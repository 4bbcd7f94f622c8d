import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Span = [start: number, end: number]
type Input = [busy: Span[][], from: number, to: number, length: number, quorum: number]

/** The bounds of the statement. */
const TIME_MOST = 1_000_000_000
const PEOPLE_MOST = 1_000

/** Up to this size times are small, so that spans touch, begin together and end together all the time. */
const NARROW_SIZE_MOST = 100

/** The same with all times multiplied, as small times alone would leave most digits of a number unused. */
const atSomeScale =
  (make: (random: Random, size: number) => Input) =>
  (random: Random, size: number): Input => {
    const [busy, from, to, length, quorum] = make(random, size)
    const unit = size <= NARROW_SIZE_MOST ? random.pick([1, 1, 30, 511, 9_000_001]) : 1
    const scaled = busy.map((spans) => spans.map(([start, end]): Span => [start * unit, end * unit]))
    return [scaled, from * unit, to * unit, Math.min(TIME_MOST, length * unit), quorum]
  }

/** An end of time that leaves some four units for each of `count` spans, or the whole range for many. */
const horizonOf = (count: number): number => (count <= NARROW_SIZE_MOST ? 4 + 2 * count : TIME_MOST)

const spanFrom = (start: number, length: number, horizon: number): Span => {
  const clamped = Math.min(start, horizon - 1)
  return [clamped, Math.min(horizon, clamped + Math.max(1, length))]
}

/** The range, and for how long: up to the mean distance between the starts of `count` spans. */
const demand = (random: Random, count: number, horizon: number): [from: number, to: number, length: number] => {
  const from = random.int(0, Math.floor(horizon / 5))
  const to = horizon - random.int(0, Math.floor(horizon / 5))
  return [from, Math.max(from + 1, to), random.int(1, Math.max(4, Math.ceil(horizon / count)))]
}

/** Spans half as long as the distance between every other start, on average, leave a person free for this share. */
const FREE_SHARE = 0.37

/** Each person's spans in order of time, as a calendar has them; as many people are wanted as are free on average. */
const calendars = (random: Random, size: number): Input => {
  const horizon = horizonOf(size)
  const people = Math.max(1, Math.min(60, random.int(1, 2 + (size >> 2))))
  const each = Math.ceil(size / people)
  const step = Math.max(1, Math.floor((2 * horizon) / each))
  const busy = random.list(people, () => {
    let at = random.int(0, step)
    return random.list(each, () => {
      const span = spanFrom(at, random.int(1, step), horizon)
      at += random.int(1, step)
      return span
    })
  })
  return [busy, ...demand(random, size, horizon), Math.ceil(people * FREE_SHARE)]
}

/** Many people with few spans each, in no order, one in eight of them with none: everybody is wanted, or nearly so. */
const crowd = (random: Random, size: number): Input => {
  const horizon = horizonOf(size)
  const people = Math.max(1, Math.min(PEOPLE_MOST, size >> 1))
  const each = Math.ceil(size / people)
  // All are free together often enough if a span is shorter than the mean distance between two starts.
  const longest = Math.max(1, Math.floor((2 * horizon) / size))
  const busy = random.list(people, () =>
    random.list(random.chance(0.125) ? 0 : each, () =>
      spanFrom(random.int(0, horizon - 1), random.int(1, longest), horizon),
    ),
  )
  return [busy, ...demand(random, size, horizon), random.int(Math.max(1, people - 2), people)]
}

/** Few people, thousands of spans each in no order, which overlap one another over and over. */
const overbooked = (random: Random, size: number): Input => {
  const horizon = horizonOf(size)
  const people = random.int(1, Math.min(5, size))
  const each = Math.ceil(size / people)
  const longest = Math.max(2, Math.floor((5 * horizon) / each))
  const busy = random.list(people, () =>
    random.list(each, () => {
      const start = random.int(0, horizon - 1)
      return spanFrom(start, random.int(1, longest), horizon)
    }),
  )
  return [busy, ...demand(random, size, horizon), random.int(1, people)]
}

/** Calendars as text, `'9-10 12-13 | 9-11'` for two people, and the wish. */
const meeting = (text: string, ...wish: [from: number, to: number, length: number, quorum: number]): Input => [
  text
    .split('|')
    .map((spans) => Array.from(spans.matchAll(/(\d+)-(\d+)/g), ([, start, end]): Span => [Number(start), Number(end)])),
  ...wish,
]

const Time = z.int().min(0).max(TIME_MOST)

export const problem = defineProblem({
  id: 'calendar-availability',
  version: 1,
  title: 'Calendar Availability',
  entry: 'freeSlots',
  input: z
    .tuple([
      z
        .array(z.array(z.tuple([Time, Time]).refine(([start, end]) => start < end, 'a span begins before it ends')))
        .min(1)
        .max(PEOPLE_MOST),
      Time,
      Time,
      z.int().min(1).max(TIME_MOST),
      z.int().min(1),
    ])
    .refine(([busy, from, to, , quorum]) => from < to && quorum <= busy.length, 'from < to, and quorum at most all'),
  output: z.array(z.tuple([z.int(), z.int()])),
  judge: exact(),
  examples: [
    {
      input: meeting('9-10 12-13 | 9-11', 8, 16, 1, 2),
      output: [
        [8, 9],
        [11, 12],
        [13, 16],
      ],
    },
    { input: meeting('9-10 12-13 | 9-11', 8, 16, 2, 1), output: [[10, 16]] },
    { input: meeting('5-9 2-4 3-6 |', 0, 10, 2, 2), output: [[0, 2]] },
    { input: meeting('0-5', 1, 4, 1, 1), output: [] },
  ],
  edges: [
    meeting('', 0, 1, 1, 1),
    meeting('', 0, 1, 2, 1),
    meeting('||', 5, 9, 4, 3),
    meeting('0-1', 0, TIME_MOST, 1, 1),
    meeting(`0-${TIME_MOST} |`, 0, TIME_MOST, TIME_MOST, 1),
    meeting(`0-${TIME_MOST} |`, 0, TIME_MOST, 1, 2),
    meeting('1-3 3-5', 0, 6, 1, 1),
    meeting('1-3 | 3-5', 0, 6, 1, 2),
    meeting('1-3 | 3-5', 0, 6, 1, 1),
    meeting('1-9 2-3 | 4-5', 0, 10, 1, 1),
    meeting('1-9 1-9 1-9 | 4-5 |', 0, 10, 1, 2),
    meeting('2-4 | 2-4 | 4-6', 0, 8, 2, 2),
    meeting('0-3 7-9', 3, 7, 4, 1),
    meeting('0-4 6-9', 3, 7, 2, 1),
    meeting('8-9 | 0-1', 2, 7, 5, 2),
    meeting('1023-1025 2-1022 | 1024-2047 0-1', 0, 2048, 1, 2),
    meeting('2046-2047 1-2', 0, 1023, 1, 1),
    meeting('1-2 10-11 100-101 | 9-10', 0, 200, 9, 2),
  ],
  levels: [
    level('small', { size: 12_000, hardness: 3 }),
    level('medium', { size: 35_000, hardness: 3 }),
    level('large', { size: 100_000, hardness: 4 }),
  ],
  families: { calendars: atSomeScale(calendars), crowd: atSomeScale(crowd), overbooked: atSomeScale(overbooked) },
  references: { canonical: 'n', 'sorted-events': 'n log n', 'person-by-person': 'n^2' },
  stresses:
    'sorting numbers against sorting arrays by a comparator, and one sweep over all ends against asking everybody',
  tags: ['array', 'sorting', 'intervals', 'sweep'],
  category: 'everyday',
  difficulty: 'medium',
  equivalents: [
    { at: 'DIGIT_BITS = 10', to: 'DIGIT_BITS = 11', because: 'the width of a digit is for speed' },
    { at: '1 << DIGIT_BITS', to: '2 << DIGIT_BITS', because: 'more buckets than are used' },
    {
      at: 'digit < BUCKETS',
      to: 'digit <= BUCKETS',
      because: 'what is summed beyond the last bucket is read by nobody',
    },
    { at: 'let most = 0', to: 'let most = 1', because: 'one row more than is used' },
    {
      at: 'if (end <= from || start >= to) continue',
      because: 'spans outside the range would change nothing within it',
    },
    { at: 'ended < ends.length &&', because: 'nothing behind the last end is equal to a time' },
    { at: 'begun < starts.length &&', because: 'nothing behind the last start is equal to a time' },
  ],
  source: { kind: 'original', licence: 'MIT', author: 'effbench' },
})
