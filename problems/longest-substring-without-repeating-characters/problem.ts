import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [s: string]

/** All 95 characters the statement admits, from space to tilde. */
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))

/** Without the two that JSON escapes: long texts are then parsed at the speed of a copy. */
const PLAIN = PRINTABLE.filter((character) => character !== '"' && character !== '\\')

/** Up to this length alphabets are small beside the text, so that every kind of repeat occurs. */
const SHORT_LENGTH_MAX = 100

/** Long texts are pasted from slices of a piece written character by character, which would be slow for all of it. */
const PIECE_LENGTH = 65_536
const SLICE_LENGTH = 1_024

const alphabet = (random: Random, size: number, low: number, high: number): string[] =>
  size <= SHORT_LENGTH_MAX
    ? random.shuffled(PRINTABLE).slice(0, random.int(1, Math.min(PRINTABLE.length, size + 2)))
    : random.shuffled(PLAIN).slice(0, random.int(low, high))

/** A text of `size` characters made of random slices of `piece`; `piece` itself, cut, where it is long enough. */
const pasted = (random: Random, size: number, piece: string): string => {
  if (size <= piece.length) return piece.slice(0, size)
  const slices = random.list(Math.ceil(size / SLICE_LENGTH), () => {
    const from = random.int(0, piece.length - SLICE_LENGTH)
    return piece.slice(from, from + SLICE_LENGTH)
  })
  return slices.join('').slice(0, size)
}

/**
 * Independent characters, so that repeats lie close together; in a long text one run of up to all 93 different
 * characters is hidden in the last tenth, and nobody can know the answer without having looked there.
 */
const independent = (random: Random, size: number): Input => {
  const letters = alphabet(random, size, 60, PLAIN.length).join('')
  const text = pasted(random, size, random.text(Math.min(size, PIECE_LENGTH), letters))
  if (size <= SHORT_LENGTH_MAX) return [text]
  const run = random.shuffled(PLAIN).slice(0, random.int(40, PLAIN.length)).join('')
  const at = Math.max(0, size - random.int(run.length, Math.max(run.length, Math.floor(size / 10))))
  return [`${text.slice(0, at)}${run}${text.slice(at + run.length)}`.slice(0, size)]
}

/** The share of a long text that runs in cycles; the rest is independent characters. */
const CYCLES_SHARE = 2 / 3

/**
 * One cycle of different characters over and over, in which now and then two neighbours change places or a character
 * is exchanged for an unused one; a third of a long text is independent characters between such stretches. In a
 * cycle every window is about as long as the cycle, so whoever starts afresh after a repeat reads each character
 * that many times.
 */
const cycles = (random: Random, size: number): Input => {
  const letters = alphabet(random, size, 70, PLAIN.length)
  if (size <= SHORT_LENGTH_MAX) return [cyclic(random, size, letters).slice(0, size)]
  const length = Math.min(size, PIECE_LENGTH)
  const regular = cyclic(random, Math.floor(length * CYCLES_SHARE), letters)
  return [pasted(random, size, regular + random.text(Math.max(0, length - regular.length), letters.join('')))]
}

/** At least `length` characters of a cycle that uses all but a few of the letters and changes a little each time. */
const cyclic = (random: Random, length: number, letters: readonly string[]): string => {
  const cycle = letters.slice(0, Math.max(1, letters.length - random.int(0, 8)))
  const spare = letters.slice(cycle.length)
  let text = ''
  while (text.length < length) {
    text += cycle.join('')
    const at = random.int(0, cycle.length - 1)
    const character = cycle[at] ?? ''
    const neighbour = (at + 1) % cycle.length
    const unused = random.chance() ? spare.shift() : undefined
    cycle[at] = unused ?? cycle[neighbour] ?? ''
    if (unused === undefined) cycle[neighbour] = character
    else spare.push(character)
  }
  return text
}

/** So many different characters in a row. */
const runOf = (length: number): string => PRINTABLE.slice(0, length).join('')

/** Characters without any order in which a program could make use of, repeats at all distances. */
const mixed = (length: number, factor: number): string => {
  let text = ''
  for (let power = factor; text.length < length; power = (power * factor + 13) % 1_009)
    text += PRINTABLE[power % PRINTABLE.length] ?? ''
  return text
}

export const problem = defineProblem({
  id: 'longest-substring-without-repeating-characters',
  version: 1,
  title: 'Longest Substring Without Repeating Characters',
  entry: 'lengthOfLongestSubstring',
  input: z.tuple([z.string().regex(/^[ -~]*$/)]),
  output: z.int(),
  judge: exact(),
  examples: [
    { input: ['abcabcbb'], output: 3 },
    { input: ['bbbbb'], output: 1 },
    { input: ['pwwkew'], output: 3 },
    { input: [''], output: 0 },
  ],
  edges: [
    [' '],
    ['a'],
    ['au'],
    ['abba'],
    ['tmmzuxt'],
    ['dvdf'],
    ['aA0 aA0'],
    ['~ ~! "\\'],
    ['a b c'],
    [PRINTABLE.join('')],
    [PRINTABLE.join('') + PRINTABLE.toReversed().join('')],
    ['x'.repeat(300)],
    // A long run, then many repeats that a window can leap over, then a longer run or none.
    ...[40, 60, 80].flatMap((run): Input[] => [
      [runOf(run) + mixed(500, 3)],
      [runOf(run) + mixed(300, 7) + runOf(run + 1)],
      [mixed(200, 11) + runOf(run) + mixed(170 + run, 2) + runOf(run + 5).slice(3)],
      [runOf(run).repeat(3) + runOf(run + 9) + mixed(400, 5) + PRINTABLE.toReversed().join('')],
    ]),
  ],
  levels: [
    level('small', { size: 1_500_000, hardness: 3 }),
    level('medium', { size: 4_000_000, hardness: 3 }),
    level('large', { size: 10_000_000, hardness: 4 }),
  ],
  families: { independent, cycles },
  references: {
    canonical: 'n',
    'last-seen-table': 'n',
    'last-seen-map': 'n',
    'restart-after-repeat': 'n',
  },
  stresses:
    'what one character costs: an array entry against Map and Set operations, and reading each character once ' +
    'against starting afresh after every repeat',
  tags: ['string', 'sliding-window', 'hash-table'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: '>= end + LEAP_MIN', to: '> end + LEAP_MIN', because: 'how short a leap is still made is for speed' },
    { at: 'end + LEAP_MIN', to: '(end + LEAP_MIN) - 1', because: 'how short a leap is still made is for speed' },
    { at: 'start + longest >=', to: 'start - longest >=', because: 'no leap is ever made, and every character read' },
    { at: 'LEAP_MIN = 24', because: 'how short a leap is still made is for speed' },
    { at: 'end < length', to: 'end <= length', because: 'what is not there was seen nowhere' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
