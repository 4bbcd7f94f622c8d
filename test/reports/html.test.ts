import { createHash } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { report } from '../../reports/html.ts'
import { label } from '../../reports/sanitise.ts'
import { buildRecord } from '../record-builder.ts'
import { exampleReport, HOSTILE, reportOf } from './example-report.ts'
import { parsedHtml } from './parsed.ts'

const OPTIONS = { columns: 80, color: false }

describe('html', () => {
  const input = exampleReport()
  const text = report.render(input, OPTIONS)
  const { all } = parsedHtml(text)

  test('asks the network for nothing, and its policy allows its own sheet and script only', () => {
    const withoutNamespaces = text.replaceAll('http://www.w3.org/', '')
    expect(withoutNamespaces).not.toMatch(/https?:|src=(?!x onerror)|@import|url\(/u)
    const policy = all('meta[http-equiv]')[0]?.getAttribute('content') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    for (const element of ['style', 'script']) {
      const own = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'u').exec(text)?.[1] ?? ''
      expect(own.length).toBeGreaterThan(500)
      expect(policy).toContain(`sha256-${createHash('sha256').update(own).digest('base64')}`)
    }
    expect(text.match(/<script/gu)?.length).toBe(1)
    expect(text).not.toMatch(/<[^>]* style="/u)
  })

  test('shows every candidate with its source and every problem with its canonical, once', () => {
    expect(all('details.candidate').length).toBe(input.record.candidates.length)
    expect(all('.canonical').length).toBe(input.record.problems.length)
    expect(all('.source code').length).toBe(input.record.candidates.length + input.record.problems.length)
  })

  test('every link inside the page has its target, and every identifier is there once', () => {
    const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...text.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(30)
    const views = links.filter((link) => link?.includes('='))
    expect(views.length).toBeGreaterThan(10)
    for (const link of links.filter((one) => !views.includes(one))) expect(ids).toContain(link)
    for (const view of views) {
      const parameters = new URLSearchParams(view?.replaceAll('&amp;', '&'))
      expect(input.record.problems.map(({ card }) => card.id)).toContain(parameters.get('problem'))
      expect(input.scores.sets.map(({ set }) => label(set))).toContain(parameters.get('set'))
    }
  })

  test('hostile text is text', () => {
    expect(text).not.toContain(HOSTILE)
    expect(all('img').length).toBe(0)
    expect(text).not.toContain('</code></pre><script>')
  })

  test('the name of a set is text in cards, charts and titles', () => {
    const hostile = reportOf(
      buildRecord({
        candidates: [
          { set: HOSTILE, problem: 'two-sum' },
          { set: 'plain', problem: 'two-sum', verdict: 'wrong-answer' },
        ],
      }),
    )
    const page = report.render(hostile, OPTIONS)
    expect(page).not.toContain('<img')
    expect(
      parsedHtml(page)
        .all('.names text')
        .some(({ textContent }) => textContent?.includes('<img src=x') === true),
    ).toBe(true)
  })

  test('weak isolation is said loudly', () => {
    expect(text).not.toContain('notice loud')
    expect(report.render(exampleReport(2), OPTIONS)).toContain('notice loud')
  })

  test('every plot has its table, and every figure its definition', () => {
    const plots = all('.small-plot, #profiles .plot')
    expect(plots.length).toBeGreaterThan(6)
    for (const plot of plots) expect([...plot.querySelectorAll('table')].length).toBe(1)
    expect(all('#problems table.matrix')).toHaveLength(1)
    const figures = input.scores.sets[0]?.metrics.map(({ id }) => id) ?? []
    expect(all('#metrics tr[data-figure]').map((row) => row.getAttribute('data-figure'))).toEqual(
      expect.arrayContaining(figures),
    )
    expect(all('#metrics .definition p').length).toBe(2 * (input.definitions?.length ?? 0))
  })

  test('what was observed beside is shown where it was: growth, types, references', () => {
    expect(all('#growth td').map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['n² ▼']))
    expect(text).toContain('Growth: grows faster than the canonical.')
    expect(text).toContain('TS2322')
    expect(text).toContain('plain (n²)')
    const bare = report.render({ record: { ...input.record, types: [] }, scores: input.scores }, OPTIONS)
    expect(bare).not.toContain('id="growth"')
    expect(bare).not.toContain('TS2322')
    expect(parsedHtml(bare).all('#metrics .definition')).toHaveLength(0)
  })

  test('a record without candidates makes a page all the same', () => {
    expect(report.render(reportOf(buildRecord({ candidates: [] })), OPTIONS)).toContain('No set was scored')
  })
})
