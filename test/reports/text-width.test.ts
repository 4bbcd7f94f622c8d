import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { fit, textWidth, wrap } from '../../reports/text-width.ts'

describe('textWidth', () => {
  test.each([
    ['plain', 5],
    ['日本', 4],
    ['e\u0301', 1],
    ['🙂', 2],
    ['1.31× (1.27–1.35) ▲', 19],
  ])('%s takes %i columns', (text, columns) => {
    expect(textWidth(text)).toBe(columns)
  })
})

describe('fit', () => {
  test('cuts with an ellipsis, and never beyond the width', () => {
    expect(fit('longest', 7)).toBe('longest')
    expect(fit('longest', 5)).toBe('long…')
    expect(fit('日本語', 5)).toBe('日本…')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, columns) => {
        expect(textWidth(fit(text, columns))).toBeLessThanOrEqual(columns)
      }),
    )
  })
})

describe('wrap', () => {
  test('keeps every line within the width and loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme' }).map((word) => word.replaceAll(/\s/gu, '')),
          { minLength: 1 },
        ),
        (words) => {
          const lines = wrap(words.join(' '), 24, 2)
          for (const one of lines) expect(textWidth(one)).toBeLessThanOrEqual(24)
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
        },
      ),
    )
  })

  test('keeps blanks at the start, and indents later lines further', () => {
    expect(wrap('  one two three four five six seven', 24, 2)).toEqual(['  one two three four', '    five six seven'])
  })
})
