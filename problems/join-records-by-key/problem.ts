import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

interface Order {
  id: number
  code: string
}
interface Parcel {
  code: string
  weight: number
}
type Input = [orders: Order[], parcels: Parcel[]]

const LARGEST = 1_000_000_000

/** Codes that a plain object inherits or lists in an order of its own, or that differ by very little. */
const AWKWARD = ['__proto__', 'constructor', 'toString', '', ' ', '10', '9', '007', '7', 'A-1', 'a-1']

const ordersOf = (random: Random, size: number, codeAt: (index: number) => string): Order[] => {
  let id = random.int(0, 999)
  return random.list(size, (index) => {
    id += 1 + (index & 3)
    return { id, code: codeAt(index) }
  })
}

const parcelsOf = (random: Random, codes: readonly string[]): Parcel[] => {
  let weight = random.int(0, 90)
  return codes.map((code, index) => {
    weight = (weight * 5 + index) % 997
    return { code, weight }
  })
}

/** A code is a prefix and a number: neighbours differ in the last places only, as they do in real life. */
const coder = (random: Random): ((number: number) => string) => {
  const prefix = `${random.text(2)}-`
  const first = random.int(10, 90_000)
  return (number) => prefix + (first + number)
}

/** Every parcel has a code of its own, and one order in eight has no parcel: all look-ups, hardly any lists. */
const oneEach = (random: Random, size: number): Input => {
  const code = coder(random)
  const parcels = parcelsOf(random, random.permutation(size).map(code))
  const order = random.permutation(size)
  return [ordersOf(random, size, (index) => code((order[index] ?? 0) + (size >> 3))), parcels]
}

/** A third as many codes as parcels, all over both lists: an order has three parcels on average, or none. */
const several = (random: Random, size: number): Input => {
  const code = coder(random)
  const codes = random.list(Math.ceil(size / 3), code)
  const half = Math.ceil(size / 2)
  return [
    ordersOf(random, half, () => random.pick(codes)),
    parcelsOf(
      random,
      random.list(size, () => random.pick(codes)),
    ),
  ]
}

/** A handful of parcels, with awkward codes, for very many orders. */
const fewParcels = (random: Random, size: number): Input => {
  const codes = random.list(Math.min(24, size), () => (random.chance(0.7) ? random.pick(AWKWARD) : random.text(3)))
  const parcels = parcelsOf(random, codes.slice(0, random.int(0, codes.length)))
  return [ordersOf(random, size, () => random.pick(codes)), parcels]
}

const orders = (...codes: string[]): Order[] => codes.map((code, index) => ({ id: 10 - index, code }))
const parcels = (...codes: string[]): Parcel[] => codes.map((code, index) => ({ code, weight: index * 5 }))

export const problem = defineProblem({
  id: 'join-records-by-key',
  version: 1,
  title: 'Join Records by Key',
  entry: 'joinRecords',
  input: z.tuple([
    z.array(z.strictObject({ id: z.int().min(0).max(LARGEST), code: z.string().max(20) })),
    z.array(z.strictObject({ code: z.string().max(20), weight: z.int().min(0).max(LARGEST) })),
  ]),
  output: z.array(z.strictObject({ order: z.int(), weight: z.int().nullable() })),
  judge: exact(),
  examples: [
    {
      input: [
        [
          { id: 3, code: 'A-1' },
          { id: 1, code: 'B-7' },
          { id: 2, code: 'A-1' },
        ],
        [
          { code: 'A-1', weight: 20 },
          { code: 'C-9', weight: 5 },
          { code: 'A-1', weight: 0 },
        ],
      ],
      output: [
        { order: 3, weight: 20 },
        { order: 3, weight: 0 },
        { order: 1, weight: null },
        { order: 2, weight: 20 },
        { order: 2, weight: 0 },
      ],
    },
    { input: [[{ id: 0, code: '' }], []], output: [{ order: 0, weight: null }] },
    { input: [[], [{ code: 'A-1', weight: 7 }]], output: [] },
  ],
  edges: [
    [[], []],
    [orders(''), parcels('')],
    [orders('__proto__', 'constructor', 'toString'), parcels('a')],
    [orders('__proto__', 'constructor', 'hasOwnProperty'), parcels('constructor', '__proto__', 'constructor')],
    [orders('7', '007', '7.0', ' 7', '7'), parcels('007', '7')],
    [orders('Oslo', 'oslo'), parcels('oslo', 'OSLO')],
    [orders('b', 'a', 'b', 'c'), parcels('c', 'b', 'a', 'b', 'b')],
  ],
  levels: [
    level('small', { size: 10_000, hardness: 3 }),
    level('medium', { size: 20_000, hardness: 3 }),
    level('large', { size: 40_000, hardness: 4 }),
  ],
  families: { 'one-each': oneEach, several, 'few-parcels': fewParcels },
  references: { canonical: 'n', 'map-of-lists': 'n', 'sort-and-merge': 'n log n', 'filter-each': 'n^2' },
  stresses: 'one look-up per record against a search through the other list, and a list kept and copied for every key',
  tags: ['hash-table', 'objects', 'join'],
  category: 'everyday',
  difficulty: 'easy',
  source: { kind: 'original', licence: 'MIT', author: 'effbench' },
})
