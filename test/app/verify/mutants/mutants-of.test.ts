import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

import { TELLING_SIX } from '../../../../harness/app/verify/choose-timed.ts'
import { mutantsOf } from '../../../../harness/app/verify/mutants/mutants-of.ts'
import { touchedLines } from '../../../../harness/app/verify/mutants/show-edit.ts'
import { CorpusError } from '../../../../harness/model/errors.ts'

/** What becomes of one line, by operator. */
const changes = (line: string): string[] =>
  mutantsOf(line).map((mutant) => `${mutant.operator}: ${touchedLines(line, mutant).after}`)

describe('mutantsOf', () => {
  it('exchanges and negates relations', () => {
    expect(changes('f(a < b)')).toEqual(['deleted-statement: ;', 'relational: f(a <= b)', 'relational: f(a >= b)'])
    expect(changes('let x = a === b')).toEqual(['relational: let x = a !== b'])
  })

  it('exchanges arithmetic, assignments with it, and counting up and down', () => {
    expect(changes('let x = a + b')).toEqual(['arithmetic: let x = a - b'])
    expect(changes('let x = a % b')).toEqual(['arithmetic: let x = a / b'])
    expect(changes('let x = -a')).toEqual(['arithmetic: let x = +a'])
    expect(changes('x += y')).toEqual(['deleted-statement: ;', 'arithmetic: x -= y'])
    expect(changes('x++')).toEqual(['deleted-statement: ;', 'arithmetic: x--'])
  })

  it('is off by one with small constants and forgets large ones', () => {
    expect(changes('let x = 7')).toEqual(['constant: let x = 8', 'constant: let x = 6'])
    expect(changes('let x = 0')).toEqual(['constant: let x = 1'])
    expect(changes('let x = 0x9e3779b1')).toEqual(['constant: let x = 0'])
    expect(changes("let x = 'word'")).toEqual(["constant: let x = ''"])
    expect(changes('let x = true')).toEqual(['constant: let x = false'])
  })

  it('moves the bound of a loop the way that no relation moves it', () => {
    const all = changes('for (const i = a; i < n; ) {}')
    expect(all).toContain('loop-bound: for (const i = a; i < (n) - 1; ) {}')
    expect(all.filter((one) => one.startsWith('loop-bound'))).toHaveLength(1)
  })

  it('leaves out statements, swaps arguments and negates conditions', () => {
    expect(changes('while (go) { break }')).toEqual([
      'negated-condition: while (!(go)) { break }',
      'deleted-statement: while (go) { ; }',
    ])
    expect(changes('let x = f(a, b)')).toEqual(['swapped-arguments: let x = f(b, a)'])
    expect(changes('let x = Math.max(a, b)')).toEqual([])
    expect(changes('let x = a && b')).toEqual(['logical: let x = a || b'])
  })

  it('does not ask what becomes of equal ones where either may be kept', () => {
    expect(changes('let x = a < b ? a : b')).toEqual(['relational: let x = a >= b ? a : b'])
    expect(changes('if (a > most) most = a')).toEqual([
      'relational: if (a <= most) most = a',
      'deleted-statement: if (a > most) ;',
    ])
    expect(changes('if (a > most) most = b')).toContain('relational: if (a >= most) most = b')
  })

  it('leaves types alone', () => {
    expect(mutantsOf("type Key = 'city' | 1\nlet x: { at: 2 }")).toEqual([])
  })

  it('makes of a canonical different texts that still parse, each with one change', () => {
    const problems = join(import.meta.dirname, '../../../../problems')
    for (const id of TELLING_SIX) {
      const source = readFileSync(join(problems, id, 'canonical.ts'), 'utf8')
      const mutants = mutantsOf(source)
      expect(mutants.length).toBeGreaterThan(10)
      expect(new Set(mutants.map((mutant) => mutant.source)).size).toBe(mutants.length)
      for (const { start, end, text, source: mutated } of mutants) {
        expect(mutated).toBe(source.slice(0, start) + text + source.slice(end))
        expect(parseSync('x.ts', mutated, { lang: 'ts' }).errors).toEqual([])
      }
    }
  })

  it('says so when there is nothing to parse', () => {
    expect(() => mutantsOf('const = 1')).toThrow(CorpusError)
  })
})
