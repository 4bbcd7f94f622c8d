import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { outline } from '../../harness/intake/outline.ts'

describe('outline', () => {
  it.each([
    ['const a = (b) => { return [b] }', false],
    ['function f() {', true],
    ['const a = [1, 2', true],
    ['const a = "(', true],
    ["const a = '\\'('", false],
    ['const a = `(${[1, `]`].length}`', false],
    ['const a = `${ {', true],
    ['const a = `text', true],
    ['/* { */ // (', false],
    ['/* {', true],
    ['const a = /[/(]{/.test(b)', false],
    ['const a = b / (c / d)', false],
    ['return /\\//', false],
    ['', false],
  ])('sees whether something is left open: %j', (code, isOpen) => {
    expect(outline(code).isOpen).toBe(isOpen)
  })

  it('tells a text that goes on from another, and one that crosses its brackets', () => {
    expect(outline('  return 1\n}\n')).toMatchObject({ closesMore: true, isOpen: false })
    expect(outline('f(1; }')).toMatchObject({ isCrossed: true })
    expect(outline('{ f(1; }')).toMatchObject({ isCrossed: true, isOpen: true })
    expect(outline('{ f([1]) }')).toMatchObject({ isCrossed: false, closesMore: false })
  })

  it('tells where the last whole block ended', () => {
    const code = 'function f() { return {} }\nfunction g() {'
    expect(outline(code).closedAt).toBe(code.indexOf('\n'))
    expect(outline('const a = 1').closedAt).toBeUndefined()
  })

  it('has an answer to any text, and matched brackets around it change nothing', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      '`',
      '${',
      '"',
      "'",
      '/',
      '/*',
      '*/',
      '//',
      '\\',
      '\n',
      'a',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const inner = outline(parts.join(''))
        expect(inner.closedAt ?? 0).toBeLessThanOrEqual(parts.join('').length)
        expect(outline(`(function () {});\n${parts.join('')}`).isOpen).toBe(inner.isOpen)
      }),
    )
  })
})
