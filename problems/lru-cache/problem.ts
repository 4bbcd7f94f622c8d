import { defineProblem, exact, level, operations, z, type Random } from '../../harness/author.ts'

type Call = ['get', key: number] | ['put', key: number, value: number]
type Input = [[capacity: number], Call[]]

/** The largest key and the largest value. */
const LARGEST = 1_000_000_000

const put = (key: number, value: number): Call => ['put', key, value]
const get = (key: number): Call => ['get', key]

/**
 * Reads and writes over somewhat more keys than fit, some of them asked for far more often than others: mostly hits,
 * each of which changes the order.
 */
const skewed = (random: Random, size: number): Input => {
  const capacity = Math.max(1, size >> 3)
  const keys = random.ints(capacity + 1 + (capacity >> 1), 0, LARGEST)
  const calls = random.list(size, () => {
    const draw = random.float()
    const key = keys[Math.floor(draw * draw * keys.length)] as number
    return random.chance(0.4) ? put(key, random.int(0, 99)) : get(key)
  })
  return [[capacity], calls]
}

/**
 * Keys come round in turn, a few more than fit, so that almost every write evicts the key whose turn comes next. One
 * call in four reads a key written some time ago, which may just have gone.
 */
const sweep = (random: Random, size: number): Input => {
  const capacity = Math.max(1, size >> 2)
  const keys = random.ints(capacity + 1 + (capacity >> 5), 0, LARGEST)
  let turn = 0
  const calls = random.list(size, () => {
    if (random.int(0, 3) === 0) return get(keys[random.int(0, turn) % keys.length] as number)
    const key = keys[turn % keys.length] as number
    turn++
    return put(key, random.int(0, 99))
  })
  return [[capacity], calls]
}

export const problem = defineProblem({
  id: 'lru-cache',
  version: 1,
  title: 'LRU Cache',
  entry: 'LRUCache',
  input: operations({
    construct: [z.int().min(1).max(100_000)],
    methods: {
      get: [z.int().min(0).max(LARGEST)],
      put: [z.int().min(0).max(LARGEST), z.int().min(0).max(LARGEST)],
    },
  }),
  output: z.array(z.int().min(-1).nullable()),
  judge: exact(),
  examples: [
    {
      input: [
        [2],
        [put(1, 10), put(2, 20), get(1), put(3, 30), get(2), get(3), put(1, 11), put(4, 40), get(3), get(1)],
      ],
      output: [null, null, 10, null, -1, 30, null, null, -1, 11],
    },
    { input: [[1], [get(5), put(5, 0), get(5), put(6, 1), get(5), get(6)]], output: [-1, null, 0, null, -1, 1] },
  ],
  edges: [
    [[1], []],
    [[3], [get(0)]],
    [[1], [put(0, 0), get(0), put(0, 1), get(0), put(1, 0), get(0), get(1)]],
    [[2], [put(1, 1), put(2, 2), put(1, 3), put(3, 4), get(1), get(2), get(3)]],
    [[2], [put(1, 1), put(2, 2), put(2, 5), get(1), get(2)]],
    [[2], [put(1, 1), put(2, 2), get(9), put(3, 3), get(1), get(2), get(3)]],
    [[2], [put(LARGEST, LARGEST), put(0, LARGEST), get(LARGEST), put(7, 7), get(0), get(LARGEST), get(7)]],
    [[100_000], [put(4, 4), put(5, 5), get(4), get(5), get(6)]],
  ],
  levels: [
    level('small', { size: 40_000, hardness: 3 }),
    level('medium', { size: 90_000, hardness: 3 }),
    level('large', { size: 180_000, hardness: 4 }),
  ],
  families: { skewed, sweep },
  references: {
    canonical: 'n',
    'map-and-list': 'n',
    'map-in-order': 'n^2',
    'array-scan': 'n^2',
  },
  stresses:
    'links in flat tables versus an object per entry, a Map that steps over deleted ones, an array searched per call',
  tags: ['design', 'hash-table', 'linked-list'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: '33 - Math.clz32(capacity)', because: 'the number of buckets is for speed' },
    { at: '32 - bits', because: 'how keys are spread over the buckets is for speed' },
    { at: '1 << bits', to: '2 << bits', because: 'more buckets than are used' },
    { at: 'capacity + 1', to: 'capacity + 2', because: 'one slot more than is used' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
