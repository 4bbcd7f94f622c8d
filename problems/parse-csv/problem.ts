import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [text: string]

/** Longest text of the statement. */
const LENGTH_MOST = 4_000_000

/** Fields as they stand in a file: plain ones and quoted ones, with all that quotes are there for. */
const PLAIN = ['', '', ' ', '0', '17', 'Oslo', ' pad ', "it's", '4.50', 'née', 'tab\tbed', 'a b', 'Ünal', '-']
const QUOTED = ['""', '"a,b"', '"x\ny"', '"x\r\ny"', '""""', '"""q"""', '"he said ""no"", twice"', '","', '"\n"', '" "']

const fieldOf = (random: Random, quotedShare: number): string => {
  if (random.chance(quotedShare))
    return random.chance() ? random.pick(QUOTED) : `"${random.text(random.int(0, 20), 'abc, ')}"`
  return random.chance(0.3) ? random.pick(PLAIN) : random.text(random.int(1, 25))
}

/** So many different records are drawn; a long text is made of them, in random order. */
const RECORDS_MOST = 400

const linesOf = (random: Random, count: number, field: () => string): string[] =>
  random.list(count, () => random.list(random.int(1, 12), field).join(','))

/** A text of about `length` characters: any of `records`, with one kind of line end, the last one optional. */
const textOf = (random: Random, length: number, records: readonly string[]): string => {
  const end = random.chance() ? '\n' : '\r\n'
  let text = random.pick(records)
  while (text.length < length) text += end + random.pick(records)
  return random.chance() ? text + end : text
}

/** A table as programs export it: short fields, one in twelve in quotes. */
const table = (random: Random, size: number): Input => [
  textOf(
    random,
    size,
    linesOf(random, Math.min(RECORDS_MOST, size), () => fieldOf(random, 1 / 12)),
  ),
]

/** Every other field in quotes, many of them with a comma, a doubled quote or a line end. */
const quoted = (random: Random, size: number): Input => [
  textOf(
    random,
    size,
    linesOf(random, Math.min(RECORDS_MOST, size), () => fieldOf(random, 1 / 2)),
  ),
]

/** One letter among short records: a field in quotes, most of the text, with thousands of lines and doubled quotes. */
const longNote = (random: Random, size: number): Input => {
  const lines = linesOf(random, 40, () => fieldOf(random, 1 / 3).replaceAll('"', '""'))
  const short = linesOf(random, 20, () => fieldOf(random, 1 / 8))
  let note = '"'
  const length = Math.ceil(size * 0.8)
  while (note.length < length) note += `${random.pick(lines)}\n`
  const before = textOf(random, size >> 4, short).trimEnd()
  return [`${before}\n${random.pick(PLAIN)},${note}",${random.pick(PLAIN)}\n${textOf(random, size >> 4, short)}`]
}

export const problem = defineProblem({
  id: 'parse-csv',
  version: 1,
  title: 'Parse CSV',
  entry: 'parseCsv',
  input: z.tuple([z.string().max(LENGTH_MOST)]),
  output: z.array(z.array(z.string())),
  judge: exact(),
  examples: [
    {
      input: ['city,note\nOslo,"cold, wet"\n'],
      output: [
        ['city', 'note'],
        ['Oslo', 'cold, wet'],
      ],
    },
    { input: ['1,"say ""hi""\nand go",,'], output: [['1', 'say "hi"\nand go', '', '']] },
    { input: ['a\r\n\r\n b '], output: [['a'], [''], [' b ']] },
    { input: [''], output: [] },
  ],
  edges: [
    ['\n'],
    ['\r\n'],
    ['\n\n'],
    [','],
    [',\n'],
    ['""'],
    ['"",""'],
    ['"a"\n"b"\n'],
    ['"a"\r\n"b"\r\n'],
    ['""""'],
    ['""""""'],
    ['"\r\n"\r\n"\n"'],
    ['a,b'],
    ['a,"b"'],
    ['"a",b'],
    ['"a","'.concat('x'.repeat(70), '"')],
    ['"""a"'],
    ['"a"""'],
    ['"a""b""c",d\n,e'],
    [' a , "\n'.replace('"', "'")],
    ['😀,"😀"\n'],
  ],
  levels: [
    level('small', { size: 200_000, hardness: 3 }),
    level('medium', { size: 600_000, hardness: 3 }),
    level('large', { size: 1_700_000, hardness: 4 }),
  ],
  families: { table, quoted, 'long-note': longNote },
  references: { canonical: 'n', 'character-by-character': 'n', 'token-by-token': 'n', 'rejoined-lines': 'n^2' },
  stresses:
    'cutting out whole fields against building them by the character, and reading a quoted field again for each line',
  tags: ['string', 'parsing'],
  category: 'everyday',
  difficulty: 'medium',
  equivalents: [
    {
      at: 'at < length) {\n        const',
      to: 'at <= length) {\n        const',
      because: 'what is cut out beyond the end is empty',
    },
  ],
  source: { kind: 'original', licence: 'MIT', author: 'effbench' },
})
