import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { report as html } from '../../../reports/html.ts'
import { sayEstimate } from '../../../reports/wording/estimate.ts'
import { needs } from '../../needs.ts'
import { buildRecord, type BuiltCandidate } from '../../record-builder.ts'
import { HOSTILE, reportOf } from '../example-report.ts'
import { lookAt, startBrowser, type View } from '../look-at.ts'

const PROBLEMS = ['two-sum', 'lru-cache', 'edit-distance']
const PER_CELL = 60

const candidates = PROBLEMS.flatMap((problem) =>
  ['careful', 'hasty'].flatMap((set) =>
    Array.from({ length: PER_CELL }, (_, index): BuiltCandidate => {
      const name = index === 0 ? HOSTILE : `n${index}`
      const source = `// ${HOSTILE} needle${index}\nexport const solve = () => ${index}\n`
      if (index % 4 === 3) return { set, problem, name, source, verdict: 'wrong-answer' }
      return { set, problem, name, source, ratios: 1 + index / 40 }
    }),
  ),
)

needs('chromium')('the page of a large run in a browser without a network', () => {
  const input = reportOf(buildRecord({ problems: PROBLEMS.map((id) => ({ id })), candidates }))
  const directory = mkdtempSync(join(tmpdir(), 'effbench-large-'))
  const file = join(directory, 'report.html')
  const address = pathToFileURL(file).href
  const total = candidates.length
  let browser: Browser | undefined

  beforeAll(async () => {
    writeFileSync(file, html.render(input, { columns: 80, color: false }))
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(directory, { recursive: true })
  })

  const open = (view: View, look: (page: Page) => Promise<void>): Promise<void> => lookAt(browser, address, view, look)
  const made = (page: Page): Promise<number> => page.locator('details.candidate').count()
  const said = (page: Page): Promise<string | null> => page.locator('.filter output').textContent()

  test('makes elements for what is near, and more when asked', async () => {
    await open({}, async (page) => {
      expect(await said(page)).toBe(`${total} of ${total}`)
      expect(await made(page)).toBeLessThan(total / 2)
      await page.locator('#problem-two-sum').scrollIntoViewIfNeeded()
      const list = page.locator('#problem-two-sum .list > details')
      await expect.poll(() => list.count()).toBe(20)
      await page.locator('#problem-two-sum button.more').click()
      expect(await list.count()).toBe(2 * PER_CELL)
      expect(await page.locator('#problem-two-sum button.more').count()).toBe(0)
    })
  })

  test('figures are those of the scores', async () => {
    await open({ fragment: '#problem=two-sum&set=careful' }, async (page) => {
      const scores = input.scores.candidates.filter(({ set, problem }) => set === 'careful' && problem === 'two-sum')
      const words = await page.locator('#problem-two-sum details.candidate .speed').allTextContents()
      expect(words).toHaveLength(20)
      for (const [index, text] of words.entries()) {
        const speedup = scores[index]?.speedup
        const expected = speedup === undefined || speedup.kind === 'absent' ? '' : sayEstimate(speedup)
        expect(text.replace(/ [▲▼=?]$/u, '')).toBe(expected)
      }
    })
  })

  test('filters, searches sources and orders', async () => {
    await open({}, async (page) => {
      await page.selectOption('select[name=verdict]', 'wrong-answer')
      expect(await said(page)).toBe(`${total / 4} of ${total}`)
      await page.selectOption('select[name=verdict]', '')
      await page.fill('input[name=text]', 'needle17')
      expect(await said(page)).toBe(`6 of ${total}`)
      await page.fill('input[name=text]', '')
      await page.selectOption('select[name=sort]', 'slowest')
      await page.locator('#problem-two-sum').scrollIntoViewIfNeeded()
      const speeds = page.locator('#problem-two-sum .speed')
      await expect.poll(() => speeds.count()).toBe(20)
      const values = (await speeds.allTextContents()).map((text) => Number.parseFloat(text))
      expect(values).toEqual(values.toSorted((one, other) => one - other))
    })
  })

  test('a link to one candidate makes, unfolds and shows it, with its source as text', async () => {
    await open({ fragment: '#candidate-118' }, async (page) => {
      const candidate = page.locator('#candidate-118')
      expect(await candidate.getAttribute('open')).toBe('')
      expect(await candidate.isVisible()).toBe(true)
      expect(await candidate.locator('.source code').textContent()).toContain('needle58')
      expect(await page.locator('img').count()).toBe(0)
    })
  })

  test('without a script the plots and tables are there, and it says where the candidates are', async () => {
    await open({ script: false }, async (page) => {
      expect(await page.locator('noscript').isVisible()).toBe(true)
      expect(await page.locator('table.heat').isVisible()).toBe(true)
      expect(await page.locator('#problem-two-sum .small-plot').isVisible()).toBe(true)
    })
  })
})
