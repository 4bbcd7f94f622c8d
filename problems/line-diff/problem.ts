import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [before: string[], after: string[]]

/** What programs are full of. */
const COMMON = ['', '}', '  }', '  {', 'return', '', '})', '  ', 'else', '// ---']

/** Up to this many lines, all may be gone. */
const SMALL_MOST = 60

/** One line in so many is removed, inserted or replaced. */
const EDIT_EVERY = 14

const poolOf = (random: Random, size: number): string[] => {
  const indent = random.pick(['', '  '])
  const word = random.text(5)
  return random.list(size, (index) => `${indent}${word} ${index}`)
}

/** An edited copy: lines dropped, doubled, replaced and inserted, by lines that `draw` takes from the same text. */
const edited = (random: Random, before: readonly string[], every: number, draw: () => string): string[] => {
  const after: string[] = []
  let until = random.int(0, 2 * every)
  for (const line of before) {
    if (until-- > 0) {
      after.push(line)
      continue
    }
    until = random.int(0, 2 * every)
    switch (random.int(0, 3)) {
      case 0:
        break
      case 1:
        after.push(draw())
        break
      case 2:
        after.push(line, draw())
        break
      default:
        after.push(draw(), line)
    }
  }
  return before.length <= SMALL_MOST && random.chance(0.05) ? [] : after
}

/** Small inputs are edited more often, or nothing would change in most. */
const everyOf = (size: number): number => (size <= SMALL_MOST ? 3 : EDIT_EVERY)

/** Most lines occur twice or three times, far apart. */
const source = (random: Random, size: number): Input => {
  const pool = poolOf(random, Math.ceil(size / 3))
  const draw = (): string => (random.chance(0.2) ? random.pick(COMMON) : random.pick(pool))
  const before = random.list(size, draw)
  return [before, edited(random, before, everyOf(size), draw)]
}

/** A dozen different lines in all: wherever one looks, something is equal. */
const monotonous = (random: Random, size: number): Input => {
  const pool = [...COMMON.slice(0, random.int(1, 6)), ...poolOf(random, random.int(1, 6))]
  const draw = (): string => random.pick(pool)
  const before = random.list(size, draw)
  return [before, edited(random, before, everyOf(size), draw)]
}

/** Blocks that have changed places, and hardly an edit otherwise. */
const moved = (random: Random, size: number): Input => {
  const pool = poolOf(random, size)
  const before = random.list(size, (index) => (index % 5 === 0 ? random.pick(COMMON) : (pool[index] ?? '')))
  const block = Math.max(1, Math.ceil(size / 60))
  const pairs = Math.ceil(size / (4 * block))
  const blocks = random.list(Math.ceil(size / block), (index) => before.slice(index * block, (index + 1) * block))
  for (let pair = 0; pair < pairs; pair += 6) {
    const at = random.int(0, Math.max(0, blocks.length - 2))
    blocks.splice(at, 2, ...blocks.slice(at, at + 2).toReversed())
  }
  const after = blocks.flat()
  const sides: Input = [before, edited(random, after, everyOf(size) * 4, () => random.pick(pool))]
  return random.chance() ? sides : [sides[1], sides[0]]
}

const lines = (text: string): string[] => Array.from(text)

export const problem = defineProblem({
  id: 'line-diff',
  version: 1,
  title: 'Line Diff',
  entry: 'diffLength',
  input: z.tuple([z.array(z.string().max(60)), z.array(z.string().max(60))]),
  output: z.int().min(0),
  judge: exact(),
  examples: [
    {
      input: [
        ['one', 'two', 'three'],
        ['one', 'three', 'four'],
      ],
      output: 2,
    },
    {
      input: [
        ['a', 'b', 'c'],
        ['c', 'b', 'a'],
      ],
      output: 4,
    },
    {
      input: [
        ['}', '', '}'],
        ['}', '} ', ''],
      ],
      output: 2,
    },
    { input: [[], ['x', 'x']], output: 2 },
  ],
  edges: [
    [[], []],
    [['a'], []],
    [['a'], ['a']],
    [['a'], ['b']],
    [[''], [' ']],
    [lines('abcabba'), lines('cbabac')],
    [lines('cbabac'), lines('abcabba')],
    [lines('ab'), lines('ba')],
    [lines('aaaa'), lines('aa')],
    [lines('aa'), lines('aaaa')],
    [lines('xabcd'), lines('abcdy')],
    [lines('abcdefgh'), lines('hgfedcba')],
    [lines('abxcd'), lines('abcd')],
    [lines('abcd'), lines('axbxcxd')],
    [lines('aabb'), lines('bbaa')],
    [lines('abab'), lines('baba')],
    [lines('kitten'), lines('sitting')],
    [
      ['constructor', '__proto__'],
      ['__proto__', 'constructor', 'toString'],
    ],
  ],
  levels: [
    level('small', { size: 5_000, hardness: 3 }),
    level('medium', { size: 10_000, hardness: 3 }),
    level('large', { size: 20_000, hardness: 4 }),
  ],
  families: { source, monotonous, moved },
  references: { canonical: 'n^2', 'greedy-on-texts': 'n^2', 'two-row-table': 'n^2' },
  stresses:
    'work for the lines that differ against a table of all pairs, and numbers against texts in the innermost loop',
  tags: ['string', 'diff', 'dynamic-programming'],
  category: 'everyday',
  difficulty: 'hard',
  equivalents: [
    { at: 'at < before.length', to: 'at <= before.length', because: 'a line that is not there is kept nowhere' },
    { at: 'at < after.length', to: 'at <= after.length', because: 'a line that is not there is equal to none' },
    { at: 'at < oldLines.length', to: 'at <= oldLines.length', because: 'a line that is not there is not shared' },
    { at: 'oldCount < newCount ?', because: 'of sides of one length either may come first' },
    {
      at: 'other < shortLength',
      to: 'other <= shortLength',
      because: 'nothing behind the last line is equal to a line',
    },
    { at: 'place < longLength', to: 'place <= longLength', because: 'nothing behind the last line is equal to a line' },
    { at: 'short.length + 1', to: 'short.length + 0', because: 'the outermost diagonal is never walked on' },
    { at: '+ long.length + 3', to: '+ long.length + 4', because: 'one place more than is used' },
    { at: 'fill(-1)', to: 'fill(-2)', because: 'a diagonal that was not reached is behind all others either way' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
