import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Pair = [one: Json, other: Json]
type Input = [pairs: Pair[]]

/** Nesting that the statement admits. */
const DEPTH_MOST = 200

const isJson = (value: unknown, depth = 0): boolean => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth > DEPTH_MOST) return false
  if (!Array.isArray(value) && Object.hasOwn(value, '__proto__')) return false
  return Object.values(value).every((member) => isJson(member, depth + 1))
}
const Json = z.custom<Json>((value) => isJson(value), 'a JSON value, nested no deeper than the statement says')

const KEYS = ['id', 'name', 'size', 'tags', '', '0', '10', 'constructor', 'toString', 'length', 'a', 'A']
const SCALARS: Json[] = [null, true, false, 0, 1, -1, 2.5, '', '0', '1', 'null', 'true', 'on', 'a longer text', [], {}]

const scalar = (random: Random): Json => (random.chance(0.4) ? random.int(0, 9_999) : random.pick(SCALARS))

/** A value of about `size` scalars. */
const tree = (random: Random, size: number): Json => {
  if (size <= 1) return scalar(random)
  const count = random.int(1, Math.min(size, 8))
  if (random.chance(0.3)) return random.list(count, () => tree(random, Math.floor(size / count)))
  const made: { [key: string]: Json } = {}
  for (let member = 0; member < count; member++) {
    const key = random.chance() ? random.pick(KEYS) : `key${random.int(0, 40)}`
    made[key] = tree(random, Math.floor(size / count))
  }
  return made
}

/** An equal value in which the keys of every object stand in another order. */
const reordered = (random: Random, value: Json): Json => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((member) => reordered(random, member))
  const copy: { [key: string]: Json } = {}
  for (const key of random.shuffled(Object.keys(value))) copy[key] = reordered(random, value[key] ?? null)
  return copy
}

/** A copy that differs in one place: a member added, removed, moved, renamed, or replaced by its like. */
const spoilt = (random: Random, value: Json): Json => {
  if (typeof value !== 'object' || value === null || random.chance(0.1)) {
    if (typeof value === 'number') return random.chance() ? String(value) : value + 1
    return value === null ? random.pick<Json>([false, 0, {}, 'null']) : random.pick<Json>([null, 0, '', [], {}])
  }
  const kind = random.int(0, 4)
  if (Array.isArray(value)) {
    if (kind === 0 || value.length === 0) return [...value, scalar(random)]
    if (kind === 1) return value.slice(0, -1)
    if (kind === 2) return value.toReversed()
    const place = random.int(0, value.length - 1)
    return value.with(place, spoilt(random, value[place] ?? null))
  }
  const keys = Object.keys(value)
  const copy = { ...value }
  const key = keys.length === 0 ? '' : random.pick(keys)
  if (kind === 0 || keys.length === 0) copy[random.pick(KEYS)] = scalar(random)
  else if (kind === 1) delete copy[key]
  else if (kind === 2) {
    delete copy[key]
    copy[random.pick(KEYS)] = value[key] ?? null
  } else copy[key] = spoilt(random, value[key] ?? null)
  return copy
}

/** So many different pairs are drawn; a long list repeats them, none more often than the size asks for. */
const POOL_MOST = 120

/** Thousands of pairs of small values, one half equal. */
const small = (random: Random, size: number): Input => {
  const pool = random.list(Math.min(POOL_MOST, Math.max(2, size >> 2)), (): Pair => {
    const value = tree(random, random.int(1, Math.min(size, 24)))
    return [value, random.chance() ? reordered(random, value) : reordered(random, spoilt(random, value))]
  })
  return [random.list(Math.ceil(size / 12), () => random.pick(pool))]
}

/** Objects of very many keys, in the same order or in another, which differ in the last of them if at all. */
const wide = (random: Random, size: number): Input => {
  const isSmall = size <= 60
  const count = isSmall ? Math.min(4, 1 + (size >> 3)) : 2
  const each = Math.ceil(isSmall ? size / count : size * 0.3)
  return [
    random.list(count, (): Pair => {
      const first = random.int(1, 9_000)
      const one: { [key: string]: Json } = {}
      const other: { [key: string]: Json } = {}
      for (let index = 0; index < each; index++) one[`k${first + index}`] = index & 63
      // A step that shares no factor with their number visits all.
      const step = random.pick([1, ...[7, 11].filter((prime) => each % prime !== 0)])
      for (let index = 0; index < each; index++) {
        const place = (index * step) % each
        other[`k${first + place}`] = place & 63
      }
      const last = `k${first + each - 1}`
      const kind = random.int(0, 5)
      if (kind === 0) other[last] = String((each - 1) & 63)
      if (kind === 1) delete other[last]
      if (kind === 2) other[`k${first + each}`] = 0
      return [one, other]
    }),
  ]
}

/** Lists in objects in lists, as deep as the statement admits, which differ at the far end if at all. */
const deep = (random: Random, size: number): Input => {
  const depth = Math.min(DEPTH_MOST - 40, Math.ceil(size / 4))
  const pool = random.list(4, (): Pair => {
    const core = tree(random, Math.min(size, 6))
    let one = core
    let other = random.chance() ? reordered(random, core) : spoilt(random, core)
    for (let link = 0; link < depth; link++) {
      const value = random.int(0, 9)
      one = link % 3 === 0 ? [value, one] : { value, next: one }
      other = link % 3 === 0 ? [value, other] : { next: other, value }
    }
    return [one, other]
  })
  return [random.list(Math.max(1, Math.floor(size / (2 * depth + 6))), () => random.pick(pool))]
}

/** The first value with the second, the third with the fourth, and so on. */
const inPairs = (...values: Json[]): Input => [
  Array.from({ length: values.length >> 1 }, (_, pair): Pair => [
    values[2 * pair] ?? null,
    values[2 * pair + 1] ?? null,
  ]),
]

export const problem = defineProblem({
  id: 'deep-equality',
  version: 1,
  title: 'Deep Equality',
  entry: 'deepEqualAll',
  input: z.tuple([z.array(z.tuple([Json, Json]))]),
  output: z.array(z.boolean()),
  judge: exact(),
  examples: [
    {
      input: inPairs({ a: 1, b: [true, null] }, { b: [true, null], a: 1 }, [1, 2], [2, 1], 1, '1', { a: null }, {}),
      output: [true, false, false, false],
    },
    { input: inPairs([], {}, {}, {}, '', ''), output: [false, true, true] },
    { input: [[]], output: [] },
  ],
  edges: [
    inPairs(null, null, null, {}, {}, null, null, []),
    inPairs([], null, null, 0, null, false, '', null),
    inPairs(0, false, 0, '', 1, true, '1', 1, 0, 0, 0.1, 0.1),
    inPairs('a', 'A', true, true, true, false),
    inPairs([], [], [], [0], [0], [], [null], []),
    inPairs([[]], [[]], [[]], [{}], [1, [2]], [1, [2]]),
    inPairs({}, [], [], {}, { length: 0 }, [], [], { length: 0 }),
    inPairs({ 0: 1 }, [1], [1], { 0: 1 }),
    inPairs({ a: 1 }, { b: 1 }, { a: 1 }, { a: 1, b: 1 }),
    inPairs({ a: 1, b: 1 }, { a: 1 }, { a: null }, { b: null }),
    inPairs({}, { toString: null }, { constructor: 1 }, { a: 1 }),
    inPairs({ a: 1 }, { constructor: 1 }, { '': 1 }, { '': 1 }, { '': '' }, {}),
    inPairs({ a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }),
    inPairs({ a: [1, { b: 2, c: 3 }] }, { a: [1, { c: 3, b: 2 }] }),
    inPairs([[1], 2], [1, [2]], [1, 2], ['1,2']),
    inPairs([1, 2, 3], [1, 2, 4], [4, 2, 3], [1, 2, 3]),
    inPairs('ab', ['a', 'b'], ['a'], 'a'),
  ],
  levels: [
    level('small', { size: 20_000, hardness: 3 }),
    level('medium', { size: 50_000, hardness: 3 }),
    level('large', { size: 120_000, hardness: 4 }),
  ],
  families: { small, wide, deep },
  references: { canonical: 'n', 'entries-and-every': 'n', 'sorted-texts': 'n log n', 'searched-keys': 'n^2' },
  stresses:
    'a walk over both values against texts and lists made of them, and searching all keys of one object for each key',
  tags: ['objects', 'recursion', 'json'],
  category: 'everyday',
  difficulty: 'easy',
  equivalents: [
    { at: 'isEqual(pair[0], pair[1])', to: 'isEqual(pair[1], pair[0])', because: 'equality has no sides' },
    { at: 'isEqualList(one, other)', to: 'isEqualList(other, one)', because: 'equality has no sides' },
    { at: 'isEqualObject(one, other)', to: 'isEqualObject(other, one)', because: 'equality has no sides' },
    {
      at: 'isEqual(one[index] as Json, other[index] as Json)',
      to: 'isEqual(other[index] as Json, one[index] as Json)',
      because: 'equality has no sides',
    },
    {
      at: 'isEqual(one[key] as Json, other[key] as Json)',
      to: 'isEqual(other[key] as Json, one[key] as Json)',
      because: 'equality has no sides',
    },
    { at: 'index < length', to: 'index <= length', because: 'two members that are not there are equal' },
  ],
  source: { kind: 'original', licence: 'MIT', author: 'effbench' },
})
