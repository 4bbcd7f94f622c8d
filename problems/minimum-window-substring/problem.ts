import { byChecker, defineProblem, level, z, type Random } from '../../harness/author.ts'

type Input = [s: string, t: string]

/** Up to this size letters are few, so that windows of all lengths, ties and no window at all occur. */
const SMALL = 64

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Common letters more often than rare ones, so that a wanted rare one is waited for. */
const PROSE = 'aaaaaaaabbcccddddeeeeeeeeeeeefgghhhiiiiiijklllmmmnnnnnnooooooppqrrrrrsssssstttttttuuuvwxyz'

/** Pieces of this length are drawn once and pasted in random order: drawing every letter would outlast solving. */
const PIECE_LENGTH = 499
const PIECES = 128

const pasted = (random: Random, size: number, alphabet: string): string => {
  const pieces = random.list(PIECES, () => random.text(PIECE_LENGTH, alphabet))
  return random
    .list(Math.ceil(size / PIECE_LENGTH), () => random.pick(pieces))
    .join('')
    .slice(0, size)
}

/** A short text of two to four letters of either case, and a few of them wanted; one that is not there now and then. */
const little = (random: Random, size: number): Input => {
  const alphabet = random.pick(['ab', 'aA', 'abc', 'xYzZ', 'abbbbb'])
  const t = random.text(random.int(1, 1 + Math.ceil(size / random.pick([1, 2, 4]))), alphabet)
  return [random.text(size, alphabet), random.int(0, 9) === 0 ? `${t}q` : t]
}

/** Letters as frequent as in prose, and a few hundred wanted: windows become whole, and shorter, all the way. */
const prose = (random: Random, size: number): Input => {
  if (size <= SMALL) return little(random, size)
  return [pasted(random, size, PROSE), random.text(300, PROSE)]
}

/**
 * Two capital letters that come once in some ten thousand places each, among letters wanted by the hundred: windows of
 * many thousand letters, which few beginnings make shorter.
 */
const rareLetters = (random: Random, size: number): Input => {
  const t = `${random.text(size <= SMALL ? 2 : 200, LETTERS.slice(0, 3))}XY`
  const gap = Math.min(10_000, Math.ceil(size / 3))
  let text = pasted(random, size, size <= SMALL ? 'abc' : LETTERS)
  const parts: string[] = []
  while (text.length > 0) {
    const cut = random.int(1, 2 * gap)
    parts.push(text.slice(0, cut), random.pick(['X', 'Y']))
    text = text.slice(cut + 1)
  }
  return [parts.join(''), t]
}

/** A wanted letter early in the text and another at its end: no window but nearly the whole text. */
const nearlyAll = (random: Random, size: number): Input => {
  const lead = random.int(0, Math.floor(size / 20))
  const text = pasted(random, size, size <= SMALL ? 'ab' : LETTERS.slice(0, 6))
  return [
    `${text.slice(0, lead)}Q${text.slice(lead)}${random.pick(['Z', 'ZZ', 'Za'])}`,
    random.pick(['QZ', 'ZQa', 'bQZ']),
  ]
}

/** Whether `piece` occurs in `text`, by Knuth, Morris and Pratt: linear whatever the two are. */
const occursIn = (text: string, piece: string): boolean => {
  const fallBack = new Int32Array(piece.length + 1)
  let matched = 0
  for (let index = 1; index < piece.length; index++) {
    while (matched > 0 && piece[index] !== piece[matched]) matched = fallBack[matched] ?? 0
    if (piece[index] === piece[matched]) matched++
    fallBack[index + 1] = matched
  }
  matched = 0
  for (let index = 0; index < text.length && matched < piece.length; index++) {
    while (matched > 0 && text[index] !== piece[matched]) matched = fallBack[matched] ?? 0
    if (text[index] === piece[matched]) matched++
  }
  return matched === piece.length
}

const holds = (window: string, t: string): boolean => {
  const counts = new Map<string, number>()
  for (const letter of window) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  for (const letter of t) {
    const left = counts.get(letter) ?? 0
    if (left === 0) return false
    counts.set(letter, left - 1)
  }
  return true
}

/** Right is any shortest window: as long as the expected one, holding all of t, and a piece of s. */
const fault = ({ input, expected, actual }: { input: Input; expected: string; actual: string }): string | undefined => {
  const [s, t] = input
  if (actual.length !== expected.length)
    return `answer: expected a text of ${expected.length} letters, got one of ${actual.length}`
  if (expected === '') return undefined
  if (!holds(actual, t)) return 'answer: a letter of t is missing, or there too seldom'
  return occursIn(s, actual) ? undefined : 'answer: it does not occur in s'
}

const Text = z
  .string()
  .regex(/^[A-Za-z]*$/)
  .min(1)

export const problem = defineProblem({
  id: 'minimum-window-substring',
  version: 1,
  title: 'Minimum Window Substring',
  entry: 'minWindow',
  input: z.tuple([Text, Text]),
  output: z.string(),
  judge: byChecker<Input, string>(fault),
  examples: [
    { input: ['xaybxzbcaz', 'abc'], output: 'bca' },
    { input: ['aabba', 'aab'], output: 'aab' },
    { input: ['abc', 'aa'], output: '' },
  ],
  edges: [
    ['a', 'a'],
    ['a', 'b'],
    ['a', 'A'],
    ['a', 'aa'],
    ['aa', 'aa'],
    ['ab', 'a'],
    ['ba', 'a'],
    ['ab', 'ba'],
    ['abab', 'ab'],
    ['aXbXXc', 'cba'],
    ['bbaa', 'aba'],
    ['zzzzAz', 'Azz'],
    ['Azzzz', 'zA'],
    ['qabcabcQ', 'Qc'],
    ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 'Zz'],
    ['abbbbbbbbbcabbbbcabbca', 'abc'],
    ['cabwefgewcwaefgcf', 'cae'],
  ],
  levels: [
    level('small', { size: 400_000, hardness: 3 }),
    level('medium', { size: 1_700_000, hardness: 3 }),
    level('large', { size: 7_000_000, hardness: 4 }),
  ],
  families: { prose, 'rare-letters': rareLetters, 'nearly-all': nearlyAll },
  references: {
    canonical: 'n',
    'counts-in-maps': 'n',
    'compare-all-counts': 'n',
    'from-every-start': 'n^2',
  },
  stresses: 'beginning anew at every place, comparing all counts at every step, and hashing letters one by one',
  tags: ['string', 'sliding-window', 'hash-table'],
  category: 'classic',
  difficulty: 'hard',
  equivalents: [
    { at: 'index < t.length', because: 'a letter that is not there has no entry' },
    { at: 'end < length && missing > 0', because: 'a letter that is not there makes nothing whole' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
