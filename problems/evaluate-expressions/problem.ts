import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [expressions: string[]]

/** The bounds of the statement. */
const NUMBER_MOST = 1_000_000_000
const CHARACTERS_MOST = 4_000_000

/** Values are kept below this while an expression is made, so that even a sum of a million of them is exact. */
const VALUE_MOST = 1_000_000

/** An expression together with what it comes to, which tells whether it may be a factor or a divisor. */
interface Part {
  text: string
  value: number
}

const gap = (random: Random): string => random.pick(['', '', '', ' ', '  '])

const numberPart = (random: Random): Part => {
  const value = random.chance(0.1) ? random.int(1_000, 99_999) : random.int(0, random.pick([3, 12, 99]))
  return { text: String(value), value }
}

const factor = (random: Random, depth: number): Part => {
  if (random.chance(0.12)) {
    const { text, value } = factor(random, depth)
    return { text: `-${gap(random)}${text}`, value: -value }
  }
  if (depth === 0 || random.chance(0.6)) return numberPart(random)
  const { text, value } = sum(random, depth - 1)
  return { text: `(${gap(random)}${text}${gap(random)})`, value }
}

const product = (random: Random, depth: number): Part => {
  let { text, value } = factor(random, depth)
  for (let more = random.pick([0, 0, 1, 2]); more > 0; more--) {
    const next = factor(random, depth)
    const mayDivide = next.value !== 0
    const mayMultiply = Math.abs(value * next.value) <= VALUE_MOST
    if (!mayDivide && !mayMultiply) continue
    const divides = mayDivide && (!mayMultiply || random.chance())
    text += `${gap(random)}${divides ? '/' : '*'}${gap(random)}${next.text}`
    value = divides ? Math.trunc(value / next.value) : value * next.value
  }
  return { text, value }
}

const sum = (random: Random, depth: number): Part => {
  let { text, value } = product(random, depth)
  for (let more = random.pick([0, 1, 1, 2]); more > 0; more--) {
    const next = product(random, depth)
    const subtracts = random.chance()
    const total = subtracts ? value - next.value : value + next.value
    if (Math.abs(total) > VALUE_MOST) continue
    text += `${gap(random)}${subtracts ? '-' : '+'}${gap(random)}${next.text}`
    value = total
  }
  return { text, value }
}

/** So many different parts are drawn; a long input is put together from them. */
const PARTS_MOST = 300

const partsOf = (random: Random, size: number, depth: number): Part[] =>
  random.list(Math.min(PARTS_MOST, 1 + (size >> 2)), () => sum(random, depth))

/** Thousands of expressions of a line each. */
const lines = (random: Random, size: number): Input => {
  const parts = partsOf(random, size, 2)
  const expressions: string[] = []
  for (let length = 0; length < size;) {
    const [one, other] = [random.pick(parts), random.pick(parts)]
    const text = random.chance(0.3) ? one.text : `${one.text}${random.pick([' - ', '-', ' + '])}(${other.text})`
    expressions.push(text)
    length += text.length
  }
  return [expressions]
}

/** One expression without end: products and small parentheses, added and subtracted by the hundred thousand. */
const longSum = (random: Random, size: number): Input => {
  const parts = partsOf(random, size, 1)
  let text = random.pick(parts).text
  while (text.length < size) text += random.pick([' + ', ' - ', '+', '-']) + random.pick(parts).text
  return [[text, random.pick(parts).text]]
}

/** As deep as the statement lets parentheses be. */
const DEPTH_MOST = 400

const nest = (random: Random, depth: number): string => {
  let { text, value } = numberPart(random)
  for (let around = 0; around < depth; around++) {
    const next = random.int(1, 9)
    const kind = random.int(0, 5)
    if (kind === 0 && Math.abs(value) < VALUE_MOST / 10) {
      text = `(${text})*${next}`
      value *= next
    } else if (kind === 1) {
      text = `-(${text})`
      value = -value
    } else if (kind === 2 && value !== 0) {
      text = `${next} / (${text})`
      value = Math.trunc(next / value)
    } else {
      text = kind === 3 ? `(${text} + ${next})` : `${next}-(${text})`
      value = kind === 3 ? value + next : next - value
    }
  }
  return text
}

/** Sums of parts of which each is a number within hundreds of parentheses. */
const deep = (random: Random, size: number): Input => {
  const depth = Math.min(DEPTH_MOST - 1, size >> 1)
  const parts = random.list(8, () => nest(random, random.int(depth >> 1, depth)))
  const expressions: string[] = []
  for (let length = 0; length < size;) {
    const text = `${random.int(0, 999)} - (${random.pick(parts)}) + ${random.pick(parts)}`
    expressions.push(text)
    length += text.length
  }
  return [expressions]
}

export const problem = defineProblem({
  id: 'evaluate-expressions',
  version: 1,
  title: 'Evaluate Expressions',
  entry: 'evaluateAll',
  input: z
    .tuple([
      z.array(
        z
          .string()
          .min(1)
          .regex(/^[-+*/() \d]+$/),
      ),
    ])
    .refine(([texts]) => texts.reduce((total, { length }) => total + length, 0) <= CHARACTERS_MOST, 'too long in all'),
  output: z.array(z.int()),
  judge: exact(),
  examples: [
    { input: [['1 + 2 * 3', '(1+2)*3', '8-3-2']], output: [7, 9, 3] },
    { input: [['7 / 2', '-7/2', '2*7/4', ' - (3 - 5) ']], output: [3, -3, 3, 2] },
    { input: [['2 - -3', '4 * --5', '0 / -6']], output: [5, 20, 0] },
    { input: [[]], output: [] },
  ],
  edges: [
    [['0']],
    [['-0', '0*-1', '-(0)']],
    [['((((7))))', '( ( 8 ) )', '   9   ']],
    [[String(NUMBER_MOST), `${NUMBER_MOST}+${NUMBER_MOST}+${NUMBER_MOST}`, `${NUMBER_MOST}*1000`]],
    [['999999999 * 999 / 7', '-999999999 * 999 / 7', '1000000000*1000/999999999']],
    [['100/10/5', '100/(10/5)', '2*3/4*5', '9/2*2', '1-2*3+4', '1+2-3*4/5', '0-7/2']],
    [['10-4-3-2-1', '10-(4-(3-(2-1)))', '(1)-(2)', '(1)*(2)+(3)/(4)', '-(1)-(-(2))']],
    [['2*-3', '2--3', '2+-3', '9/-2', '-9/-2', '- - 4', '2*(-3)', '-2*-3/-4', '---1']],
    [['123456789 - 987654321 - 12', '305+17', '90', '1019+910']],
    [['(((1+2)*3-4)*5)/2', '(1+2)*(3+4)*(5-6)', '((1-2)-(3-4))-(5-(6-7))']],
  ],
  levels: [
    level('small', { size: 330_000, hardness: 3 }),
    level('medium', { size: 1_100_000, hardness: 3 }),
    level('large', { size: 3_900_000, hardness: 4 }),
  ],
  families: { lines, 'long-sum': longSum, deep },
  references: { canonical: 'n', 'recursive-descent': 'n', 'operator-stacks': 'n', 'innermost-first': 'n^2' },
  stresses:
    'one pass over the characters against lists of tokens, and replacing parentheses in the text one after the other',
  tags: ['string', 'parsing', 'stack'],
  category: 'everyday',
  difficulty: 'medium',
  equivalents: [
    { at: 'PLUS = 0x2b', because: 'nothing is compared with it' },
    { at: 'let depth = 0', to: 'let depth = 1', because: 'where what waits begins does not matter' },
    { at: 'let wantsOperand = true', because: 'a first minus sign may as well be taken for 0 minus what follows' },
    {
      at: 'at < length; at++',
      to: 'at <= length; at++',
      because: 'nothing behind the last character is a digit or a parenthesis',
    },
    { at: 'operator < 0', because: 'an operator is a code of a character, with a sign or without' },
  ],
  source: { kind: 'original', licence: 'MIT', author: 'effbench' },
})
