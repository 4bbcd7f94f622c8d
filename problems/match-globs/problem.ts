import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [patterns: string[], paths: string[]]

/** The bounds of the statement. */
const PATTERNS_MOST = 60
const PATTERN_LENGTH_MOST = 120
const PATHS_MOST = 60_000
const PATH_LENGTH_MOST = 200

const FOLDERS = [
  'src',
  'test',
  'lib',
  'node_modules',
  'docs',
  'a',
  'b',
  'app',
  'ui',
  'api',
  '.git',
  'build',
  'x.y',
  'old (1)',
]
const ENDINGS = ['.ts', '.js', '.test.ts', '.md', '.d.ts', '.json', '', '.min.js', '.tsx', 'ts']

/** A pattern that is made from a path, so that it matches it or nearly does. */
const patternFrom = (random: Random, path: string): string => {
  const segments = path.split('/').map((segment) => {
    switch (random.int(0, 8)) {
      case 0:
        return '*'
      case 1: {
        const at = random.int(0, segment.length - 1)
        return `${segment.slice(0, at)}?${segment.slice(at + 1)}`
      }
      case 2:
      case 3: {
        const at = random.int(0, segment.length)
        return `${segment.slice(0, at)}*${segment.slice(random.int(at, segment.length))}`
      }
      case 4:
        return `*${segment.slice(-random.int(1, 3))}`
      default:
        return segment
    }
  })
  while (random.chance(0.5)) {
    const at = random.int(0, segments.length)
    segments.splice(at, random.int(0, 2), '**')
  }
  if (random.chance(0.08)) segments.push(random.pick(FOLDERS))
  const pattern = segments.filter((segment, at) => segment !== '**' || segments[at - 1] !== '**').join('/')
  return pattern === '' ? '*' : pattern.slice(0, PATTERN_LENGTH_MOST)
}

/** Paths of a source tree, most files having a name of their own, against the patterns of an ignore list. */
const tree = (random: Random, size: number): Input => {
  const folders = random.list(Math.min(300, 1 + (size >> 2)), () =>
    random.list(random.int(0, 6), () => random.pick(FOLDERS)).join('/'),
  )
  const paths = random.list(size, (index) => {
    const folder = random.pick(folders)
    const number = random.chance(0.3) ? '' : index
    const name = `${random.pick(['index', 'f', 'user-list', 'Main'])}${number}${random.pick(ENDINGS)}`
    return folder === '' ? name : `${folder}/${name}`
  })
  const count = size <= 60 ? random.int(0, 6) : 40
  return [random.list(count, () => patternFrom(random, random.pick(paths))), paths]
}

/** Names of two letters and patterns with many stars: where one star fails, all before it may be tried again. */
const stars = (random: Random, size: number): Input => {
  const length = Math.min(30, 3 + (size >> 2))
  const paths = random.list(size, () => {
    const name = random.text(random.int(1, length), 'ab')
    return random.chance(0.2) ? `${random.text(1, 'ab')}/${name}` : name
  })
  const count = size <= 60 ? random.int(1, 4) : 20
  const pieces = (): string[] =>
    random.list(random.int(1, size <= 60 ? 4 : 6), () => random.text(random.int(1, 3), 'ab?'))
  const patterns = random.list(count, () => {
    const ends = random.int(0, size <= 60 ? 3 : 9)
    // Most end in a letter that hardly a name has at the end, so that every start fails at the last.
    return `${random.chance(0.3) ? 'a' : ''}*${pieces().join('*')}${ends === 0 ? '*' : ends === 1 ? 'ab' : 'bab*bbb'}`
  })
  return [patterns.map((pattern) => pattern.replaceAll(/\*+/g, '*')), paths]
}

/** Long paths through three folders, and patterns in which `**` stands between single names again and again. */
const winding = (random: Random, size: number): Input => {
  const depth = Math.min(24, 2 + (size >> 2))
  const count = Math.max(1, Math.ceil(size / 3))
  const paths = random.list(count, () => random.list(random.int(1, depth), () => random.text(1, 'abc')).join('/'))
  const patterns = random.list(size <= 60 ? random.int(1, 4) : 25, () => {
    const segments = random.list(random.int(1, size <= 60 ? 3 : 6), () =>
      random.pick(['a', 'b', 'c', 'a', 'b', '?', 'a/b', 'a/*/b']),
    )
    const last = random.pick(size <= 60 ? ['', '', '/**', '/a'] : ['/a/b/c/a', '/b/b/b/b', '/c/*/c/c'])
    return `${random.pick(['**/', '**/', ''])}${segments.join('/**/')}${last}`
  })
  return [patterns, paths]
}

const SEGMENTS = /^[ -.0-~]+(?:\/[ -.0-~]+)*$/

export const problem = defineProblem({
  id: 'match-globs',
  version: 1,
  title: 'Match Globs',
  entry: 'matchGlobs',
  input: z.tuple([
    z
      .array(
        z
          .string()
          .max(PATTERN_LENGTH_MOST)
          .regex(SEGMENTS)
          .refine(
            (text) => text.split('/').every((segment) => segment === '**' || !segment.includes('**')),
            'a ** within',
          ),
      )
      .max(PATTERNS_MOST),
    z
      .array(
        z
          .string()
          .max(PATH_LENGTH_MOST)
          .regex(SEGMENTS)
          .refine((text) => !/[*?]/.test(text), 'a * or ? in a path'),
      )
      .max(PATHS_MOST),
  ]),
  output: z.array(z.int().min(-1)),
  judge: exact(),
  examples: [
    {
      input: [
        ['*.ts', 'src/**/*.ts', '**/old/**'],
        ['a.ts', 'a_ts', 'src/a.ts', 'src/x/y/a.ts', 'lib/a.ts', 'old', 'x/old/y.md'],
      ],
      output: [0, -1, 1, 1, -1, 2, 2],
    },
    {
      input: [
        ['a/?/c', 'a/*/c'],
        ['a/b/c', 'a/bb/c', 'a/c', 'a/b/b/c'],
      ],
      output: [0, 1, -1, -1],
    },
    { input: [[], ['x']], output: [-1] },
    { input: [['**'], []], output: [] },
  ],
  edges: [
    [['**'], ['a', 'a/b', '.x/..']],
    [['*'], ['a', '.a', 'a/b', 'abc']],
    [['**/*'], ['a', 'a/b', 'a/b/c']],
    [['*/**'], ['a', 'a/b', 'a/b/c']],
    [['a/**/b'], ['a/b', 'a/x/b', 'a/x/y/b', 'ab', 'a/xb', 'a', 'b', 'a/b/c', 'a/b/b']],
    [['**/a/**/b/**'], ['a/b', 'b/a', 'x/a/b/y', 'a/a/b/b', 'a', 'b/a/b', 'a/x', 'x/ab']],
    [
      ['a.c', 'a+c', '[ab]', '{a,b}', '(a|b)', '\\a', '^a$'],
      ['abc', 'aac', 'a', '{a,b}', '[ab]', '\\a', 'a.c', '(a|b)', '^a$', 'a+c', 'aa'],
    ],
    [['A'], ['a', 'A']],
    [
      ['?', '??', '?*', '*?'],
      ['a', 'ab', 'abc', 'a/b'],
    ],
    [
      ['*a', 'a*', '*a*'],
      ['a', 'ba', 'ab', 'bab', 'b', 'aa'],
    ],
    [['*ab*ab'], ['abab', 'ab', 'aab', 'ababab', 'abaab', 'abba']],
    [['a*b*c'], ['abc', 'axbxc', 'acb', 'abcb', 'abcbc', 'ac', 'abbc']],
    [['*aab'], ['aaab', 'aaaab', 'aabaab', 'aaba']],
    [['**/a/b/**/a/b'], ['a/b/a/b', 'a/b', 'a/a/b/a/b', 'a/b/a/a/b', 'a/b/b']],
    [
      ['a/b', 'a/b/c'],
      ['a', 'a/b', 'a/b/c', 'b', 'b/c', 'a/b/c/d'],
    ],
    [
      ['x', 'a', 'a'],
      ['a', 'x', 'y', 'a'],
    ],
    [
      ['zz', 'e'],
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      ['ab?', '*?b?'],
      ['ab', 'abc', 'xab', 'xabx'],
    ],
  ],
  levels: [
    level('small', { size: 1_800, hardness: 3 }),
    level('medium', { size: 5_000, hardness: 3 }),
    level('large', { size: 13_000, hardness: 4 }),
  ],
  families: { tree, stars, winding },
  references: { canonical: 'n', 'split-and-go-back': 'n', 'table-for-each-pair': 'n', 'try-everything': 'n' },
  stresses: 'going back to the last star alone against trying all again, and comparing the same segments over and over',
  tags: ['string', 'pattern-matching'],
  category: 'everyday',
  difficulty: 'hard',
  equivalents: [
    { at: 'WILD = -2', because: 'what has wildcards may be told by any number, as the texts decide in the end' },
    { at: 'NOWHERE = -3', because: 'any number will do that no segment of a path has' },
    { at: 'NO = 1', to: 'NO = 0', because: 'what does not match is compared again' },
    { at: 'YES = 2', to: 'YES = 3', because: 'any number will do that the other two do not have' },
    { at: 'paths.length + 1', to: 'paths.length + 2', because: 'one place more than is used' },
    { at: 'from <= path.length', to: 'from < path.length', because: 'no path ends in an empty segment' },
    { at: 'if (end < 0) end', because: 'no path begins with an empty segment' },
    {
      at: "text.includes('*') || text.includes('?')",
      because: 'a segment without wildcards matches itself as text, too',
    },
    { at: 'glob.known[place] = isMatch ? YES : NO', because: 'what is kept is kept for speed' },
    { at: 'let any = -1', to: 'let any = -2', because: 'any number below 0 says that there was none' },
    { at: 'at < last', to: 'at <= last', because: 'the last one is a `**`, which ends the walk as well' },
    { at: 'any + 1', to: 'any + 0', because: 'the `**` is passed once more' },
    { at: 'let star = -1', to: 'let star = -2', because: 'any number below 0 says that there was none' },
    { at: 'let from = 0\n  let at = 0', because: 'it is set with the first star and not read before' },
    { at: 'at < length ? text.charCodeAt(at) : 0', because: 'nothing behind the end is equal to a character' },
    { at: 'star + 1', to: 'star + 0', because: 'the star is passed once more' },
    { at: 'at < length && text', to: 'at <= length && text', because: 'there is no star behind the end' },
  ],
  source: { kind: 'original', licence: 'MIT', author: 'effbench' },
})
