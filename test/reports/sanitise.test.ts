import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { block, label, line, shorten } from '../../reports/sanitise.ts'

/** Any code units at all, lone surrogates among them, with the ones that act drawn often. */
const anything = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0, max: 0xa0 }),
      fc.integer({ min: 0x200b, max: 0x206f }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      fc.constantFrom(0x1b, 0x5b, 0x9b, 0x3a, 0x23, 0x0a, 0x09, 0xfeff, 0xfffe, 0xffff),
    ),
  )
  .map((units) => String.fromCharCode(...units))

const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u

describe('line', () => {
  test('leaves nothing that acts, and no line break, of any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const shown = line(text)
        expect(ACTING.test(shown)).toBe(false)
        expect(shown.isWellFormed()).toBe(true)
        expect(shown).not.toContain('::')
        expect(shown).not.toContain('##[')
      }),
    )
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(line(line(text))).toBe(line(text))
      }),
    )
  })

  test('keeps text that only shows', () => {
    const honest = 'Größe 5 × λ — “naïve” 日本語 🙂 a<b && c>d'
    expect(line(honest)).toBe(honest)
  })

  test.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]8;;http://evil\u0007click\u001b]8;;\u001b\\', 'click'],
    ['\u009b2Jgone', 'gone'],
    ['a\u202Egnp.exe', 'a‹U+202E›gnp.exe'],
    ['zero\u200Bwidth', 'zero‹U+200B›width'],
    ['nul\u0000 del\u007f', 'nul␀ del␡'],
    ['one\r\ntwo\tthree', 'one⏎two three'],
    ['::error::boom', ': :error: :boom'],
    ['##[error]boom', '# #[error]boom'],
    ['half \ud83d', 'half \ufffd'],
  ])('shows %j as %j', (text, shown) => {
    expect(line(text)).toBe(shown)
  })
})

describe('block', () => {
  test('keeps line breaks and tabs, and nothing else that acts', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(ACTING.test(block(text).replaceAll(/[\n\t]/gu, ''))).toBe(false)
      }),
    )
    expect(block('if (a) {\r\n\treturn b\r\n}')).toBe('if (a) {\n\treturn b\n}')
  })
})

describe('label', () => {
  test('is never empty and has at most 120 characters before the note', () => {
    expect(label('')).toBe('(blank)')
    expect(label('\u0009 ')).toBe('(blank)')
    expect(label('x'.repeat(500))).toBe(`${'x'.repeat(120)}… (380 more characters)`)
  })
})

describe('shorten', () => {
  test('never parts a character, and says how many it left out', () => {
    expect(shorten('🙂🙂🙂', 3)).toBe('🙂🙂🙂')
    expect(shorten('🙂🙂🙂', 2)).toBe('🙂🙂… (1 more characters)')
  })
})
