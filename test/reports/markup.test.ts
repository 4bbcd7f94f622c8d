import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { escape, markup, trusted } from '../../reports/markup.ts'
import { line } from '../../reports/sanitise.ts'
import { parsedHtml } from './parsed.ts'

describe('markup', () => {
  test('escapes whatever is interpolated, in text and in attributes', () => {
    expect(markup`<b title="${'"><script>'}">${"<i>&'"}</b>`.markup).toBe(
      '<b title="&quot;&gt;&lt;script&gt;">&lt;i&gt;&amp;&#39;</b>',
    )
  })

  test('joins lists, drops undefined, and keeps what is markup', () => {
    expect(markup`${[1, 'a<', markup`<i>${2}</i>`]}${undefined}${trusted('<hr>')}`.markup).toBe('1a&lt;<i>2</i><hr>')
  })

  test('a parser reads back any sanitised text, and finds no element in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = line(raw)
        const { all } = parsedHtml(`<html><body>${markup`<p title="${text}">${text}</p>`.markup}</body></html>`)
        const found = all('body *')
        expect(found.length).toBe(1)
        expect(found[0]?.textContent).toBe(text)
        expect(found[0]?.getAttribute('title')).toBe(text)
      }),
    )
  })
})

describe('escape', () => {
  test('lets nothing through that XML 1.0 forbids', () => {
    expect(escape('a\u0000b\u001bc\ufffed\ud800e')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde')
    expect(escape('tab\tline\n𝄞')).toBe('tab\tline\n𝄞')
  })
})
