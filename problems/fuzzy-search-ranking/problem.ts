import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [query: string, names: string[], limit: number]

/** The bounds of the statement. */
const QUERY_MOST = 16
const NAME_MOST = 60
const NAMES_MOST = 100_000

const WORDS = [
  'user',
  'list',
  'view',
  'Main',
  'index',
  'test',
  'util',
  'api',
  'Lists',
  'vi',
  'tse',
  'data',
  'a',
  'x1',
  '2',
]
const BETWEEN = ['-', '_', '/', '.', ' ', '']

const cased = (random: Random, text: string): string =>
  random.chance(0.2)
    ? text.toUpperCase()
    : random.chance(0.2)
      ? `${text.charAt(0).toUpperCase()}${text.slice(1)}`
      : text

/** Letters and digits taken out of a name in order, so that at least this name has them all. */
const queryFrom = (random: Random, name: string, length: number): string => {
  const usable = name.split('').filter((character) => /[a-z0-9]/i.test(character))
  const places = random.shuffled(usable.map((_, place) => place)).slice(0, length)
  const taken = places.toSorted((one, other) => one - other).map((place) => usable[place] ?? '')
  const query = taken.join('')
  return query === '' ? 'a' : random.chance(0.3) ? query.toUpperCase() : query
}

/** Anything from one to all for a small input, and a page or two for a large one. */
const limitOf = (random: Random, size: number): number => random.int(1, size <= 60 ? Math.ceil(size * 1.2) : 50)

/** Names of files made of common words: most do not have all that is asked for, and many that do are about equal. */
const files = (random: Random, size: number): Input => {
  const words = [...WORDS, ...random.list(20, () => random.text(random.int(2, 7)))]
  const starts = random.list(Math.min(size, 400), () =>
    random.list(random.int(1, 4), () => cased(random, random.pick(words)) + random.pick(BETWEEN)).join(''),
  )
  const names = random.list(size, () => (random.pick(starts) + random.pick(starts)).slice(0, NAME_MOST))
  const length = size <= 60 ? random.int(1, 5) : 4
  return [queryFrom(random, random.pick(names), length), names, limitOf(random, size)]
}

/** Names of two letters: the query can be found in nearly all of them, in very many ways. */
const twoLetters = (random: Random, size: number): Input => {
  const length = Math.min(40, 4 + (size >> 2))
  const text = (most: number): string => random.text(random.int(Math.ceil(most / 2), most), 'ababab-')
  const pool = random.list(Math.min(size, 500), () => text(Math.ceil(length / 2)))
  const names = random.list(Math.ceil(size / 3), () => random.pick(pool) + random.pick(pool))
  const query = random.text(size <= 60 ? random.int(1, 6) : random.int(9, 10), size <= 60 ? 'abAB' : 'ab')
  return [query, names, limitOf(random, size)]
}

/** Short names that all begin a word with what is asked: the scores are few, and length and place decide. */
const alike = (random: Random, size: number): Input => {
  const letters = random.text(3, 'xyz')
  const ends = random.list(Math.min(size, 60), () => random.text(random.int(0, 4), 'xyz -0'))
  const names = random.list(size, () => {
    const name = random.pick(ends) + random.pick(BETWEEN) + letters + random.pick(ends)
    return name === '' ? 'x' : name
  })
  return [letters.slice(0, random.int(1, 3)), names, size <= 60 ? limitOf(random, size) : Math.ceil(size / 20)]
}

export const problem = defineProblem({
  id: 'fuzzy-search-ranking',
  version: 1,
  title: 'Fuzzy Search Ranking',
  entry: 'fuzzySearch',
  input: z.tuple([
    z
      .string()
      .min(1)
      .max(QUERY_MOST)
      .regex(/^[a-zA-Z0-9]*$/),
    z
      .array(
        z
          .string()
          .min(1)
          .max(NAME_MOST)
          .regex(/^[ -~]*$/),
      )
      .max(NAMES_MOST),
    z.int().min(1).max(NAMES_MOST),
  ]),
  output: z.array(z.int().min(0)),
  judge: exact(),
  examples: [
    { input: ['ul', ['full', 'user-list', 'lucky', 'User list', 'ul'], 10], output: [1, 3, 4, 0] },
    { input: ['AB', ['xaxb', 'x-axb', 'abab', 'ab'], 2], output: [3, 2] },
    { input: ['aba', ['aab-a', 'a-b-a', 'xaba'], 5], output: [1, 0, 2] },
    { input: ['z', ['a'], 3], output: [] },
  ],
  edges: [
    ['a', [], 1],
    ['a', ['a'], 1],
    ['a', ['A', 'a'], 1],
    ['a', ['ba', 'b-a', 'b a', 'b.a', 'b/a', 'b_a', 'b1a', 'bBa', 'b~a', 'b@a', 'b[a', 'b`a', 'b{a', 'b:a'], 20],
    ['a', ['zzza', 'za', 'zza', 'a', 'aa'], 9],
    ['a', ['za', 'xa', 'ya'], 2],
    ['aa', ['a', 'a-a', 'aa', 'a-aa', 'za-a', 'zaza'], 9],
    ['ab', ['ab', 'axb', 'a-b', 'ab-b', 'xab', 'x-ab', 'xaxb', 'xax-b', 'ba'], 9],
    ['abc', ['ab-abc', 'a-b-c', 'abxc', 'a-bc', 'axbc', 'acb', 'zabc'], 9],
    ['01', ['0-1', '01', '10', 'x0x1', 'o1', '@0/1'], 9],
    ['zZ', ['ZZ', 'zz', 'z-z', '[z', 'Z@Z'], 9],
    ['test', ['the-east', 't-e-s-t', 'latest', 'tests', 'contest', 'Test', 'te-st', 'tset'], 3],
    ['abcde', ['zabcde', 'a-b-cxdxe', 'zabcxde', 'a-bcxdxe'], 4],
    ['aab', ['aaab', 'a-aab', 'aa-ab', 'a-a-b', 'ab-aab'], 4],
    ['abcdefghijklmnop', ['abcdefghijklmnop', 'a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p', 'abcdefghijklmno'], 2],
  ],
  levels: [
    level('small', { size: 6_000, hardness: 3 }),
    level('medium', { size: 18_000, hardness: 3 }),
    level('large', { size: 55_000, hardness: 4 }),
  ],
  families: { files, 'two-letters': twoLetters, alike },
  references: {
    canonical: 'n',
    'table-for-each-name': 'n log n',
    'remembered-rests': 'n log n',
    'every-way': 'n log n',
  },
  stresses:
    'one row of scores against tables for every name and all ways tried, and ordering all names where few are wanted',
  tags: ['string', 'dynamic-programming', 'ranking'],
  category: 'everyday',
  difficulty: 'hard',
  equivalents: [
    { at: 'NAME_MOST = 64', because: 'a name has 60 characters at most' },
    {
      at: 'place < query.length',
      to: 'place <= query.length',
      because: 'what is written behind the end is kept nowhere',
    },
    {
      at: 'let at = 0; at < length',
      to: 'let at = 0; at <= length',
      because: 'nothing behind the end is a letter or a digit',
    },
    {
      at: 'matched < wanted.length && code',
      to: 'matched <= wanted.length && code',
      because: 'nothing is wanted behind the last',
    },
    { at: 'NAME_MOST - 1 - length', because: 'ranks keep their order when all are moved' },
    {
      at: 'let rank = RANKS - 1',
      to: 'let rank = RANKS - 2',
      because: 'no name has the highest rank there is room for',
    },
    { at: 'rank >= 0', because: 'no name is long enough for the lowest rank' },
    { at: 'at < count', to: 'at <= count', because: 'what is not found takes a place that nobody has' },
    { at: 'place < total', to: 'place <= total', because: 'what is written behind the end is kept nowhere' },
    {
      at: 'earliest[0] as number; at < length',
      to: 'earliest[0] as number; at <= length',
      because: 'what is behind the end is not read',
    },
    { at: 'let place = 1; place', to: 'let place = 0; place', because: 'there is nowhere to begin before the first' },
    {
      at: '- 1] as number; at < length; at++) {\n      const',
      to: '- 1] as number; at <= length; at++) {\n      const',
      because: 'what is behind the end is not read',
    },
    { at: 'let highest = 0', to: 'let highest = 1', because: 'no score lies between 0 and 3' },
    { at: '(row[at] as number) > highest', to: '(row[at] as number) >= highest', because: 'equal scores are the same' },
  ],
  source: { kind: 'original', licence: 'MIT', author: 'effbench' },
})
