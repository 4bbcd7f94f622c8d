import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

interface Package {
  name: string
  needs: string[]
}
type Input = [packages: Package[]]

/** Names that a plain object inherits or lists in an order of its own, or that differ by very little. */
const AWKWARD = ['__proto__', 'constructor', 'toString', '10', '9', '07', '7', 'App', 'app', 'app ', 'hasOwnProperty']

/** Up to this size there may be cycles, needs named twice, and awkward names. */
const SMALL_SIZE_MOST = 60

const namesOf = (random: Random, size: number): string[] => {
  const prefix = `${random.text(3)}-`
  const first = random.int(100, 90_000)
  const names = random.list(size, (index) => prefix + (first + index))
  if (size > SMALL_SIZE_MOST) return names
  return random.shuffled([...AWKWARD.slice(0, random.int(0, Math.min(size, AWKWARD.length))), ...names].slice(0, size))
}

/**
 * Packages in random order of which the n-th needs the earlier ones that `needsOf` gives. In small inputs some needs
 * are named twice, and now and then an early package needs a late one, which mostly closes a circle.
 */
const packagesOf = (random: Random, size: number, needsOf: (index: number) => number[]): Input => {
  const names = namesOf(random, size)
  const packages = names.map((name, index) => ({ name, needs: needsOf(index).map((need) => names[need] ?? '') }))
  if (size <= SMALL_SIZE_MOST) {
    for (const { needs } of packages) if (needs[0] !== undefined && random.chance(0.15)) needs.push(needs[0])
    if (random.chance(0.2)) random.pick(packages).needs.push(random.pick(names))
  }
  return [random.shuffled(packages)]
}

/** Some dozen levels, of hundreds of packages each, that need up to six of the level before and of all earlier ones. */
const layered = (random: Random, size: number): Input => {
  const layers = size <= SMALL_SIZE_MOST ? random.int(1, Math.min(12, size)) : random.int(40, 50)
  const perLayer = Math.ceil(size / layers)
  return packagesOf(random, size, (index) => {
    const first = index - (index % perLayer)
    if (first === 0) return []
    const near = random.ints(random.int(0, 3), Math.max(0, first - perLayer), first - 1)
    return [...new Set([...near, ...random.ints(random.int(0, 3), 0, first - 1)])]
  })
}

/** Each package needs the one before it, and often two others: nearly as many levels as packages. */
const chain = (random: Random, size: number): Input => {
  const breaks = size <= SMALL_SIZE_MOST ? random.pick([3, 20, 1_000]) : 4 * size
  return packagesOf(random, size, (index) => {
    if (index === 0 || random.int(1, breaks) === 1) return []
    const others = random.chance() ? random.ints(2, 0, index - 1) : []
    return [...new Set([index - 1, ...others])]
  })
}

/** Packages that need others anywhere before, the early ones far more often: a few are needed by very many. */
const popular = (random: Random, size: number): Input =>
  packagesOf(random, size, (index) => {
    const count = index === 0 ? 0 : random.int(0, 5)
    return [...new Set(random.list(count, () => Math.floor(random.float() * random.float() * random.float() * index)))]
  })

const packages = (...lines: string[]): Input => [
  lines.map((line) => {
    const [name = '', ...needs] = line.split(' ')
    return { name, needs }
  }),
]

export const problem = defineProblem({
  id: 'build-order-with-levels',
  version: 1,
  title: 'Build Order with Levels',
  entry: 'buildLevels',
  input: z
    .tuple([z.array(z.strictObject({ name: z.string().max(20), needs: z.array(z.string().max(20)) })).min(1)])
    .refine(([all]) => {
      const names = new Set(all.map(({ name }) => name))
      return names.size === all.length && all.every(({ needs }) => needs.every((need) => names.has(need)))
    }, 'names must be different, and every need must be one of them'),
  output: z.array(z.array(z.string())),
  judge: exact(),
  examples: [
    {
      input: [
        [
          { name: 'app', needs: ['ui', 'log'] },
          { name: 'ui', needs: ['log'] },
          { name: 'log', needs: [] },
          { name: 'docs', needs: ['log', 'log'] },
        ],
      ],
      output: [['log'], ['ui', 'docs'], ['app']],
    },
    {
      input: [
        [
          { name: 'b', needs: [] },
          { name: 'a', needs: [] },
        ],
      ],
      output: [['b', 'a']],
    },
    {
      input: [
        [
          { name: 'egg', needs: ['hen'] },
          { name: 'hen', needs: ['egg'] },
          { name: 'nest', needs: [] },
        ],
      ],
      output: [],
    },
  ],
  edges: [
    packages('a'),
    packages('a a'),
    packages('', 'b '),
    packages('a', 'b b'),
    packages('c b', 'b a', 'a'),
    packages('c b a', 'b a', 'a', 'd c a', 'e a d', 'f'),
    packages('a b b b', 'b'),
    packages('a b', 'b c', 'c d', 'd b', 'e'),
    packages('constructor __proto__', '__proto__ toString', 'toString'),
    packages('10 9', '9 8', '8 7', '7', '1', '2 10 1'),
    packages('x y z', 'z w', 'y', 'w v', 'v'),
  ],
  levels: [
    level('small', { size: 5_000, hardness: 3 }),
    level('medium', { size: 11_000, hardness: 3 }),
    level('large', { size: 24_000, hardness: 4 }),
  ],
  families: { layered, chain, popular },
  references: { canonical: 'n', 'maps-by-name': 'n', 'round-by-round': 'n^2' },
  stresses:
    'one look-up per name against maps and sets by name throughout, and asking all that is left again for every level',
  tags: ['graph', 'topological-sort', 'hash-table'],
  category: 'everyday',
  difficulty: 'medium',
  equivalents: [
    { at: 'let edges = 0', to: 'let edges = 1', because: 'one place more than is used' },
    { at: 'new Int32Array(size + 1)', to: 'new Int32Array(size + 2)', because: 'one place more than is used' },
    { at: 'index <= size; index++) begins', because: 'what is summed behind the last package is read by nobody' },
    { at: 'index = size - 1', because: 'there are no packages behind the last' },
    { at: 'index < size; index++) if', because: 'nothing is missing of a package that is not there' },
  ],
  source: { kind: 'original', licence: 'MIT', author: 'effbench' },
})
