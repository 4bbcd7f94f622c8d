import { defineProblem, level, unordered, z, type Random } from '../../harness/author.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Input = [before: Json, after: Json]

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

const KEYS = ['id', 'name', 'size', 'tags', 'a/b', 'm~n', '', '0', '10', 'constructor', 'toString', '~1', 'length']
const SCALARS: Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  2.5,
  1000,
  '',
  '0',
  '1',
  'null',
  'on',
  'off',
  'a longer text',
  [],
  {},
]

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

/** A copy with something changed: a member added, removed, replaced or changed within, or the whole replaced. */
const changed = (random: Random, value: Json): Json => {
  if (typeof value !== 'object' || value === null || random.chance(0.1)) return scalar(random)
  const kind = random.int(0, 4)
  if (Array.isArray(value)) {
    if (kind === 0) return [...value, scalar(random)]
    if (kind === 1 || value.length === 0) return value.slice(0, random.int(0, value.length))
    const place = random.int(0, value.length - 1)
    return value.with(place, changed(random, value[place] ?? null))
  }
  const keys = random.shuffled(Object.keys(value))
  const copy: { [key: string]: Json } = {}
  // The order of keys means nothing: some copies have another.
  for (const key of kind === 2 ? keys : Object.keys(value)) copy[key] = value[key] ?? null
  const [first] = keys
  if (kind === 0 || first === undefined) copy[random.pick(KEYS)] = scalar(random)
  else if (kind === 1) delete copy[first]
  else copy[first] = changed(random, copy[first] ?? null)
  return copy
}

/** So many changes, one after the other. */
const changedOften = (random: Random, value: Json, times: number): Json => {
  let result = value
  for (let time = 0; time < times; time++) result = changed(random, result)
  return result
}

/** So many different parts are drawn; a large document is put together from them. */
const PARTS_MOST = 60
const PART_SIZE = 24

interface Parts {
  readonly from: readonly Json[]
  readonly to: readonly Json[]
}

const partsOf = (random: Random, size: number): Parts => {
  const count = Math.min(PARTS_MOST, Math.ceil(size / 8))
  const from = random.list(count, () => tree(random, Math.min(size, random.int(1, PART_SIZE))))
  return { from, to: from.map((part) => changedOften(random, part, random.int(1, 3))) }
}

/** A list of records, one in twelve of which was changed; sometimes it got longer or shorter. */
const records = (random: Random, size: number): Input => {
  const { from, to } = partsOf(random, size)
  const every = size <= 60 ? 3 : 12
  const before: Json[] = []
  const after: Json[] = []
  for (let id = 0; id < Math.ceil(size / 12); id++) {
    const part = random.int(0, from.length - 1)
    before.push({ id, part: from[part] ?? null })
    after.push({ id, part: (random.int(1, every) === 1 ? to : from)[part] ?? null })
  }
  return [before, random.chance(0.3) ? after.slice(0, random.int(0, after.length)) : after]
}

/** Objects in objects in objects, as settings are: many keys, some of them on one side only. */
const settings = (random: Random, size: number): Input => {
  const { from, to } = partsOf(random, size)
  const every = size <= 60 ? 3 : 12
  const build = (left: number): [Json, Json] => {
    if (left <= 1) {
      const part = random.int(0, from.length - 1)
      return [from[part] ?? null, (random.int(1, every) === 1 ? to : from)[part] ?? null]
    }
    const before: { [key: string]: Json } = {}
    const after: { [key: string]: Json } = {}
    const count = Math.min(left, 12)
    for (let member = 0; member < count; member++) {
      const key = member === 0 ? random.pick(KEYS) : `${random.text(3)}.${member}`
      const [one, other] = build(Math.floor(left / count))
      if (random.int(1, 2 * every) !== 1) before[key] = one
      if (random.int(1, 2 * every) !== 1) after[key] = other
    }
    return [before, after]
  }
  return build(Math.ceil(size / 12))
}

/** Chains of objects, each the last member of the one before, with a change at the far end of some. */
const deep = (random: Random, size: number): Input => {
  const { from, to } = partsOf(random, Math.min(size, 12))
  const depth = Math.min(DEPTH_MOST - 40, Math.ceil(size / 4))
  const chain = (): [Json, Json] => {
    const part = random.int(0, from.length - 1)
    let before = from[part] ?? null
    let after = (random.chance(0.3) ? to : from)[part] ?? null
    for (let link = 0; link < depth; link++) {
      const value = random.int(0, 9)
      const other = random.int(1, 4 * depth) === 1 ? random.int(0, 9) : value
      before = link % 7 === 0 ? [value, before] : { value, kind: 'link', next: before }
      after = link % 7 === 0 ? [other, after] : { value: other, kind: 'link', next: after }
    }
    return [before, after]
  }
  const chains = random.list(Math.max(1, Math.floor(size / (3 * depth + 8))), chain)
  return [chains.map(([before]) => before), chains.map(([, after]) => after)]
}

/** Small inputs of every kind get a whole that is no list or object now and then. */
const withScalars =
  (make: (random: Random, size: number) => Input) =>
  (random: Random, size: number): Input => {
    const [before, after] = make(random, size)
    if (size > 60 || !random.chance(0.1)) return [before, after]
    return random.chance() ? [before, scalar(random)] : [scalar(random), scalar(random)]
  }

const edit = (before: Json, after: Json): Input => [before, after]

const Change = z.union([
  z.strictObject({ op: z.literal('remove'), path: z.string() }),
  z.strictObject({ op: z.enum(['add', 'replace']), path: z.string(), value: Json }),
])

export const problem = defineProblem({
  id: 'object-diff-as-patch',
  version: 1,
  title: 'Object Diff as Patch',
  entry: 'diff',
  input: z.tuple([Json, Json]),
  output: z.array(Change),
  judge: unordered(),
  examples: [
    {
      input: edit({ name: 'Ada', age: 36, tags: ['x'] }, { name: 'Ada', age: 37, mail: null, tags: ['x', 'y'] }),
      output: [
        { op: 'replace', path: '/age', value: 37 },
        { op: 'add', path: '/mail', value: null },
        { op: 'add', path: '/tags/1', value: 'y' },
      ],
    },
    {
      input: edit({ 'a/b': [1, 2, 3], 'm~n': {} }, { 'a/b': [2], 'm~n': [] }),
      output: [
        { op: 'replace', path: '/a~1b/0', value: 2 },
        { op: 'remove', path: '/a~1b/1' },
        { op: 'remove', path: '/a~1b/2' },
        { op: 'replace', path: '/m~0n', value: [] },
      ],
    },
    { input: [1, '1'], output: [{ op: 'replace', path: '', value: '1' }] },
    { input: edit({ a: 1, b: 2 }, { b: 2, a: 1 }), output: [] },
  ],
  edges: [
    edit(null, null),
    edit({}, []),
    edit([], {}),
    edit({}, null),
    edit(null, []),
    edit({}, {}),
    edit([], [0]),
    edit([0], []),
    edit({ '': 1 }, { '': 2 }),
    edit({ '': { '': 1 } }, { '': {} }),
    edit({ '~1': 1, '~/~': [1] }, { '~1': 2, '~/~': [2] }),
    edit({ a: 1 }, { constructor: 1 }),
    edit({ toString: 1 }, {}),
    edit({ a: null }, { a: false }),
    edit({ a: null }, {}),
    edit({}, { a: null }),
    edit({ a: 0 }, { a: '' }),
    edit({ a: [[1]] }, { a: [{ 0: 1 }] }),
    edit({ a: [{ 0: 1 }] }, { a: [[1]] }),
    edit({ 0: 1, 1: 2 }, [1, 2]),
    edit([1, 2], { 0: 1, 1: 2, length: 2 }),
    edit([[1, 2], [3]], [[1], [3, 4], [5]]),
    edit({ a: { b: { c: [1, { d: 2 }] } } }, { a: { b: { c: [1, { d: 3, e: 4 }] } } }),
    edit({ a: 1, b: 2 }, { c: 1, d: 2 }),
    edit([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12]),
  ],
  levels: [
    level('small', { size: 15_000, hardness: 3 }),
    level('medium', { size: 32_000, hardness: 3 }),
    level('large', { size: 70_000, hardness: 4 }),
  ],
  families: { records: withScalars(records), settings: withScalars(settings), deep: withScalars(deep) },
  references: { canonical: 'n', 'path-for-every-value': 'n', 'text-of-every-part': 'n^2' },
  stresses: 'a path made for every value instead of every change, and parts turned into text at every level of nesting',
  tags: ['objects', 'recursion', 'json'],
  category: 'everyday',
  difficulty: 'medium',
  equivalents: [
    {
      at: "key.includes('~') || key.includes('/')",
      because: 'where there is nothing to escape, escaping changes nothing',
    },
    { at: 'if (one === other) continue', because: 'the walk goes no further into equal values either' },
    { at: 'common++', because: 'what is counted saves a second look at an object and decides nothing' },
    { at: 'Object.keys(after).length - common', because: 'what is counted saves a second look at an object' },
    { at: 'if (left === 0) return', because: 'the second look finds nothing then' },
    { at: 'if (--left === 0) return', because: 'the rest of the second look finds nothing' },
  ],
  source: { kind: 'original', licence: 'MIT', author: 'effbench' },
})
