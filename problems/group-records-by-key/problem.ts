import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

interface Sale {
  id: number
  amount: number
  city: string
  item: string
}
type Field = 'city' | 'item'
type Input = [records: Sale[], key: Field]

const LARGEST = 1_000_000_000

/** Values that a plain object inherits, or would list in an order of its own, or that differ by very little. */
const AWKWARD = ['__proto__', 'constructor', 'toString', '', ' ', '10', '9', '007', '7', '-1', 'Oslo', 'oslo']

/** Records in order of id whose field `key`, either of the two, gets its values from `valueAt`. */
const sales = (random: Random, size: number, valueAt: (index: number) => string): Input => {
  const key: Field = random.chance() ? 'city' : 'item'
  let id = random.int(1, 99)
  const records = random.list(size, (index): Sale => {
    id += 1 + (index & 1)
    const amount = random.int(-9, 90)
    const value = valueAt(index)
    const other = String(amount & 3)
    return key === 'city' ? { id, amount, city: value, item: other } : { id, amount, city: other, item: value }
  })
  return [records, key]
}

/** A value for every three records, all over the list: hard on whoever looks through the groups so far. */
const many = (random: Random, size: number): Input => {
  const values = Math.ceil(size / 3)
  return sales(random, size, () => `lot ${random.int(1, values)}`)
}

/** A dozen values, some of them awkward: long groups, hard on whoever copies a group to add to it. */
const few = (random: Random, size: number): Input => {
  const values = random.list(Math.max(1, Math.min(12, size >> 1)), () =>
    random.chance() ? random.pick(AWKWARD) : random.text(random.int(1, 8)),
  )
  return sales(random, size, () => random.pick(values))
}

/** Values that read as integers, in no order: a plain object would sort them. */
const numbered = (random: Random, size: number): Input => {
  const values = size >> 3
  const first = random.int(0, 20)
  return sales(random, size, () => String(first + random.int(0, values)))
}

const named = (...cities: string[]): Sale[] =>
  cities.map((city, index) => ({ id: index + 1, amount: 10 * index - 15, city, item: 'pen' }))

export const problem = defineProblem({
  id: 'group-records-by-key',
  version: 1,
  title: 'Group Records by Key',
  entry: 'groupRecords',
  input: z.tuple([
    z.array(
      z.strictObject({
        id: z.int().min(0).max(LARGEST),
        amount: z.int().min(-LARGEST).max(LARGEST),
        city: z.string().max(20),
        item: z.string().max(20),
      }),
    ),
    z.enum(['city', 'item']),
  ]),
  output: z.array(
    z.strictObject({ value: z.string(), count: z.int(), sum: z.int(), max: z.int(), ids: z.array(z.int()) }),
  ),
  judge: exact(),
  examples: [
    {
      input: [
        [
          { id: 4, amount: 30, city: 'Oslo', item: 'pen' },
          { id: 7, amount: -5, city: '10', item: 'ink' },
          { id: 2, amount: 12, city: 'Oslo', item: 'ink' },
          { id: 9, amount: -8, city: '10', item: 'pen' },
          { id: 1, amount: 0, city: '9', item: 'pen' },
        ],
        'city',
      ],
      output: [
        { value: 'Oslo', count: 2, sum: 42, max: 30, ids: [4, 2] },
        { value: '10', count: 2, sum: -13, max: -5, ids: [7, 9] },
        { value: '9', count: 1, sum: 0, max: 0, ids: [1] },
      ],
    },
    {
      input: [
        [
          { id: 1, amount: 5, city: 'Bern', item: 'constructor' },
          { id: 2, amount: 6, city: 'Bern', item: '' },
          { id: 3, amount: 7, city: 'Bern', item: 'constructor' },
        ],
        'item',
      ],
      output: [
        { value: 'constructor', count: 2, sum: 12, max: 7, ids: [1, 3] },
        { value: '', count: 1, sum: 6, max: 6, ids: [2] },
      ],
    },
    { input: [[], 'city'], output: [] },
  ],
  edges: [
    [[{ id: 0, amount: -1, city: '', item: '' }], 'item'],
    [named('__proto__', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'constructor'), 'city'],
    [named('3', '1', '2', '1', 'a', '0', '3'), 'city'],
    [named('7', '007', '7.0', ' 7', '7', '-7'), 'city'],
    [named('Oslo', 'oslo', 'OSLO', 'Oslo ', 'Oslo'), 'city'],
    [named('a', 'b', 'c'), 'item'],
    [
      [LARGEST, LARGEST, LARGEST, -LARGEST, -LARGEST, -LARGEST].map((amount, index) => ({
        id: LARGEST - index,
        amount,
        city: index < 3 ? 'gain' : 'loss',
        item: 'all',
      })),
      'city',
    ],
  ],
  levels: [
    level('small', { size: 15_000, hardness: 3 }),
    level('medium', { size: 28_000, hardness: 3 }),
    level('large', { size: 54_000, hardness: 4 }),
  ],
  families: { many, few, numbered },
  references: {
    canonical: 'n',
    'map-of-lists': 'n log n',
    'json-keys': 'n',
    'spread-in-reduce': 'n^2',
  },
  stresses: 'one look-up per record versus a search through the groups, keys written as JSON, groups copied per record',
  tags: ['hash-table', 'objects'],
  category: 'everyday',
  difficulty: 'easy',
  equivalents: [
    {
      at: 'group.count === 1',
      to: 'group.count === 0',
      because: 'how a list comes to its second member is for speed and memory',
    },
  ],
  source: { kind: 'original', licence: 'MIT', author: 'effbench' },
})
