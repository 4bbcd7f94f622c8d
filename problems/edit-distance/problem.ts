import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [word1: string, word2: string]

const Word = z
  .string()
  .regex(/^[a-z]*$/)
  .max(20_000)

/**
 * Up to this many letters are left out of the second word. Sizes up to it give every pair of lengths down to the
 * empty word; larger ones give words of about the same length, so that all seeds of a level are the same work.
 */
const SHORTENED_MOST = 48

const shorterLength = (random: Random, size: number): number => size - random.int(0, Math.min(size, SHORTENED_MOST))

const inEitherOrder = (random: Random, one: string, other: string): Input =>
  random.chance() ? [one, other] : [other, one]

/** Words with nothing in common but the alphabet: the distance is near the length, and no narrow band suffices. */
const unrelated = (random: Random, size: number): Input =>
  inEitherOrder(random, random.text(size), random.text(shorterLength(random, size)))

/** Two letters, so that equal and unequal meet at random: hard on every solution that branches on the comparison. */
const twoLetters = (random: Random, size: number): Input =>
  inEitherOrder(random, random.text(size, 'ab'), random.text(shorterLength(random, size), 'ab'))

/** About one letter in three is edited, two neighbours now and then change places; the rest is copied. */
const editedCopy = (random: Random, size: number): Input => {
  const alphabet = 'abcdef'
  const word = random.text(size, alphabet)
  let copy = ''
  for (let index = 0; index < size; index++) {
    const kept = word.charAt(index)
    const next = word.charAt(index + 1)
    const edit = random.int(0, 15)
    if (edit === 0) copy += random.text(1, alphabet)
    else if (edit === 1) copy += kept + random.text(1, alphabet)
    else if (edit === 4) copy += next + kept
    else if (edit !== 2 && edit !== 3) copy += kept
    if (edit === 4) index++
  }
  return inEitherOrder(random, word, copy)
}

/** Letters in no order that a program could make use of. */
const mixed = (length: number, factor: number): string => {
  let word = ''
  for (let power = factor; word.length < length; power = (power * factor + 5) % 1_009)
    word += String.fromCharCode(97 + (power % 7))
  return word
}

export const problem = defineProblem({
  id: 'edit-distance',
  version: 1,
  title: 'Edit Distance',
  entry: 'minDistance',
  input: z.tuple([Word, Word]),
  output: z.int().nonnegative(),
  judge: exact(),
  examples: [
    { input: ['stone', 'tones'], output: 2 },
    { input: ['flaw', 'lawn'], output: 2 },
    { input: ['parking', 'bark'], output: 4 },
    { input: ['', 'abc'], output: 3 },
  ],
  edges: [
    ['', ''],
    ['a', ''],
    ['', 'a'],
    ['a', 'a'],
    ['a', 'z'],
    ['ab', 'ba'],
    ['abab', 'baba'],
    ['a'.repeat(31), 'a'.repeat(33)],
    ['a'.repeat(64), 'z'.repeat(64)],
    [`${'a'.repeat(64)}b`, `b${'a'.repeat(64)}`],
    ['abc'.repeat(50), 'acb'.repeat(50)],
    ['a'.repeat(31), 'a'.repeat(28)],
    ['a'.repeat(63), 'a'.repeat(59)],
    // Around and across the sizes of machine words, with letters that repeat now and then.
    ...[30, 33, 47, 63, 65, 97, 130].flatMap((length): Input[] => [
      [mixed(length, 3), mixed(length + 9, 5)],
      [mixed(length, 7), mixed(length, 7).slice(2) + mixed(4, 2)],
      [mixed(length, 11), mixed(length >> 1, 2)],
    ]),
  ],
  levels: [
    level('small', { size: 2_000, hardness: 3 }),
    level('medium', { size: 9_000, hardness: 3 }),
    level('large', { size: 18_000, hardness: 4 }),
  ],
  families: { unrelated, 'two-letters': twoLetters, 'edited-copy': editedCopy },
  references: { canonical: 'n^2', 'single-row': 'n^2', 'fresh-rows': 'n^2', 'deepening-band': 'n^3' },
  stresses:
    'how much of the table one operation fills: a machine word of cells, a cell of a flat row, a cell of a growing ' +
    'list; and filling the table again for every distance tried',
  tags: ['string', 'dynamic-programming', 'bit-manipulation'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: 'column < columns; column++) letters', because: 'what is written beyond the list is written nowhere' },
    { at: 'start < rows', to: 'start <= rows', because: 'a strip without rows adds nothing' },
    { at: 'LETTERS = 26', to: 'LETTERS = 27', because: 'one more letter than is used' },
    { at: 'count < 1', to: 'count < 0', because: 'for no row both give no bits' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
