import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'

import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

import { prepareScript } from '../../harness/intake/prepare.ts'
import { readAside } from '../../harness/intake/read-aside.ts'
import { Prepared } from '../../harness/model/candidate.ts'
import { milliseconds } from '../../harness/model/units.ts'
import { LRU_CACHE, TWO_SUM } from './example-problems.ts'

const containing = (part: Readonly<Record<string, unknown>>): unknown => expect.objectContaining(part)

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'intake')
const programs = ['shapes', 'refused'].flatMap((folder) =>
  readdirSync(join(fixtures, folder)).map((name) => readFileSync(join(fixtures, folder, name), 'utf8')),
)

const GOOD = 'export const twoSum = (): number[] => [0, 1]'

/** What no text may get around: one expression, a call of an arrow function without parameters, that compiles. */
const expectOneCall = (script: string): void => {
  const { program, errors } = parseSync('x.js', script, { lang: 'js', sourceType: 'script', preserveParens: false })
  expect(errors).toEqual([])
  expect(program.body).toEqual([
    containing({
      type: 'ExpressionStatement',
      expression: containing({
        type: 'CallExpression',
        arguments: [],
        callee: containing({ type: 'ArrowFunctionExpression', params: [], async: false }),
      }),
    }),
  ])
  expect(() => new Script(script)).not.toThrow()
}

const expectSound = (source: string): Prepared['kind'] => {
  const kinds = [TWO_SUM, LRU_CACHE].map(({ entry }) => {
    const prepared = Prepared.parse(prepareScript({ source, entry }))
    if (prepared.kind === 'ready') expectOneCall(prepared.script)
    return prepared.kind
  })
  return kinds.includes('ready') ? 'ready' : 'refused'
}

/** Text that has opened or closed things that wrappers are made of. */
const NASTY = [
  '})(); globalThis.ESCAPED = 1; (() => {',
  '}',
  '{',
  ')',
  '(',
  '`',
  '${',
  '/*',
  '*/',
  '//',
  '<!--',
  '-->',
  '\n-->',
  '\u2028',
  '\u2029',
  '\r',
  '\\',
  "'",
  '"',
  ';',
  'return',
  'await ',
  'yield ',
  'export ',
  'export default ',
  'export {};',
  'import ',
  'import("x");',
  'async ',
  'function ',
  'class ',
  '=> ',
  '/',
  '/}/',
  '\0',
  '\ud800',
  '#!',
  '@x ',
  '"use strict";',
  '"use asm";',
  'eval',
  'arguments',
  'new.target',
  'super',
  'static {',
  '<T>',
  ': any',
  ' as any',
  '!',
]

describe('the reading of candidates', () => {
  it('gives a sound answer for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...NASTY, 'twoSum', ' ', '\n', '1', '=', 'const a'), { maxLength: 20 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (source) => void expectSound(source)),
      { numRuns: 400 },
    )
  })

  it('gives a sound answer for damaged programs, and some are still accepted', () => {
    const seen = new Set<Prepared['kind']>()
    const damage = fc.record({
      program: fc.constantFrom(...programs),
      at: fc.nat(),
      cut: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
      insert: fc.oneof(fc.constantFrom(...NASTY), fc.constant('')),
    })
    fc.assert(
      fc.property(damage, ({ program, at, cut, insert }) => {
        const index = at % (program.length + 1)
        seen.add(expectSound(program.slice(0, index) + insert + program.slice(index + cut)))
      }),
      { numRuns: 500 },
    )
    expect([...seen].toSorted()).toEqual(['ready', 'refused'])
  })

  it('gives the same answer again', () => {
    const answers = programs.map((source) => prepareScript({ source, entry: TWO_SUM.entry }))
    expect(programs.map((source) => prepareScript({ source, entry: TWO_SUM.entry }))).toEqual(answers)
  })
})

describe('a text that breaks parsers', () => {
  const repeat = (open: string, middle: string, close: string): string => {
    const times = Math.floor((65_000 - middle.length) / (open.length + close.length))
    return open.repeat(times) + middle + close.repeat(times)
  }

  // Each of these kills a process whose main thread parses it, or spoils the type stripper for all later texts.
  it.each([
    ['parentheses', repeat('(', '1', ')')],
    ['parentheses left open', repeat('(', '', '')],
    ['lists', repeat('[', '', ']')],
    ['blocks', repeat('{', '', '}')],
    ['templates', repeat('`${', '1', '}`')],
    ['arrow functions', repeat('a=>', '1', '')],
    ['assignments', repeat('a=', '1', '')],
    ['conditions', repeat('a?', '1', ':1')],
    ['statements', repeat('if(a)', ';', '')],
    ['types', `let x: ${repeat('A<', 'a', '>')}`],
    ['classes', repeat('(class extends ', 'A', '{})')],
    ['negations', repeat('!', 'a', '')],
    ['powers', repeat('a**', 'a', '')],
  ])('is answered: %s', (_, source) => {
    expect(prepareScript({ source, entry: TWO_SUM.entry }).kind).toBe('refused')
    expect(prepareScript({ source: GOOD, entry: TWO_SUM.entry }).kind).toBe('ready')
  })

  it('is refused when a parser does not come to an end, and the next text is read', () => {
    // The type stripper tries both readings of each arrow: 2^60 steps.
    const source = `${'a?(b):c=>'.repeat(60)}1`
    expect(readAside({ source, entry: TWO_SUM.entry }, milliseconds(500))).toEqual({
      kind: 'refused',
      reason: 'unsupported',
      detail: 'parsing it takes longer than 0.5 s; nest it less deeply',
    })
    expect(readAside({ source: GOOD, entry: TWO_SUM.entry }).kind).toBe('ready')
  })
})
