import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { SetScore } from '../../harness/model/score.ts'
import { report as html } from '../../reports/html.ts'
import { report as json } from '../../reports/json.ts'
import { report as junit } from '../../reports/junit.ts'
import { label } from '../../reports/sanitise.ts'
import { sayEstimate, sayValue } from '../../reports/wording/estimate.ts'
import { needs } from '../needs.ts'
import { exampleReport, HOSTILE } from './example-report.ts'

const OPTIONS = { columns: 80, color: false }

needs('chromium')('the page in a browser without a network', () => {
  const input = exampleReport()
  const directory = mkdtempSync(join(tmpdir(), 'effbench-page-'))
  const file = join(directory, 'report.html')
  const address = pathToFileURL(file).href
  const total = input.record.candidates.length
  let browser: Browser | undefined

  beforeAll(async () => {
    writeFileSync(file, html.render(input, OPTIONS))
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(directory, { recursive: true })
  })

  const running = (): Browser => {
    if (browser === undefined) throw new Error('the browser did not start')
    return browser
  }

  interface View {
    readonly fragment?: string
    readonly width?: number
    readonly scheme?: 'light' | 'dark'
    readonly script?: boolean
  }

  /** Opens the page, runs `look` on it, and fails on any console message, error or request beside the page itself. */
  const open = async (
    { fragment = '', width = 1_280, scheme = 'light', script = true }: View,
    look: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const context = await running().newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      javaScriptEnabled: script,
      offline: true,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) complaints.push(`asked for ${request.url()}`)
    })
    await page.goto(`${address}${fragment}`)
    await look(page)
    expect(complaints).toEqual([])
    await context.close()
  }

  const shown = (page: Page): Promise<number> => page.locator('details.candidate:visible').count()

  test('figures are those of the JSON', async () => {
    const { sets } = z.object({ sets: z.array(SetScore) }).parse(JSON.parse(json.render(input, OPTIONS)))
    expect(sets.length).toBe(3)
    await open({}, async (page) => {
      for (const set of sets) {
        const card = page.locator(`[data-set-card="${label(set.set)}"]`)
        for (const { id, estimate, unit } of set.metrics.filter(({ headline }) => headline)) {
          const words = id === 'eff@1' ? sayValue(estimate, unit) : sayEstimate(estimate, unit)
          expect(await card.locator(`[data-metric="${id}"]`).textContent()).toBe(words)
        }
        for (const { problem, best } of set.problems.filter((one) => one.best.kind !== 'absent')) {
          const cell = page.locator(`td[data-set="${label(set.set)}"][data-problem="${problem}"]`)
          expect(await cell.textContent()).toContain(sayEstimate(best))
        }
      }
    })
  })

  test('filters by set, verdict, problem and text, and clears', async () => {
    await open({}, async (page) => {
      expect(await shown(page)).toBe(total)
      await page.selectOption('select[name=set]', 'hasty')
      expect(await shown(page)).toBe(6)
      await page.selectOption('select[name=verdict]', 'wrong-answer')
      expect(await shown(page)).toBe(1)
      expect(page.url()).toContain('#set=hasty&verdict=wrong-answer')
      expect(await page.locator('.filter output').textContent()).toBe(`1 of ${total}`)
      await page.click('button[type=reset]')
      await expect.poll(() => shown(page)).toBe(total)
      await page.fill('input[name=text]', 'Proxy')
      expect(await shown(page)).toBe(1)
    })
  })

  test('a link to a problem and a set unfolds its candidates, beside the canonical', async () => {
    await open({ fragment: '#problem=two-sum&set=careful' }, async (page) => {
      expect(await shown(page)).toBe(2)
      expect(await page.locator('details.candidate[open]:visible').count()).toBe(2)
      const candidate = await page.locator('details.candidate[open] .source').first().boundingBox()
      const canonical = await page.locator('#problem-two-sum .canonical').boundingBox()
      expect(candidate?.x).toBeLessThan(canonical?.x ?? 0)
      expect((candidate?.x ?? 0) + (candidate?.width ?? 0)).toBeLessThanOrEqual(canonical?.x ?? 0)
    })
  })

  test('a square of the verdict strip leads to its candidate, also when a filter hid it', async () => {
    await open({ fragment: '#set=careful' }, async (page) => {
      await page.locator('[data-set-card="hasty"] .strip a').last().click()
      const candidate = page.locator('details.candidate[open]')
      await expect.poll(() => candidate.count()).toBe(1)
      expect(await candidate.getAttribute('data-set')).toBe('hasty')
      expect(await candidate.isVisible()).toBe(true)
    })
  })

  test('the theme follows the system and the button', async () => {
    const ground = (page: Page): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor')
    await open({ scheme: 'dark' }, async (page) => {
      const dark = await ground(page)
      await page.click('button.theme')
      const light = await ground(page)
      expect(light).not.toBe(dark)
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await ground(page)).toBe(light)
      await page.click('button.theme')
      expect(await ground(page)).toBe(dark)
    })
  })

  test.each([360, 768, 1_280])('nothing is wider than a window of %i', async (width) => {
    await open({ width, fragment: '#problem=two-sum&set=careful' }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(await page.locator('.plot:visible svg').count()).toBe(1)
    })
  })

  test('is complete without JavaScript', async () => {
    await open({ script: false }, async (page) => {
      expect(await shown(page)).toBe(total)
      expect(await page.locator('form.filter').isVisible()).toBe(false)
      expect(await page.locator('button.theme').isVisible()).toBe(false)
      expect(await page.locator('h1').textContent()).toBe('careful and hasty are not told apart')
      await page.locator('details.candidate summary').first().click()
      expect(await page.locator('details.candidate .source').first().isVisible()).toBe(true)
      expect(await page.locator('#problem-two-sum .canonical').isVisible()).toBe(true)
      await page.locator('#problems summary').click()
      expect(await page.locator('table.matrix').isVisible()).toBe(true)
    })
  })

  test('JUnit is well-formed for a strict parser, and hostile names are what they were', async () => {
    const page = await running().newPage()
    const suites = join(directory, 'junit.xml')
    writeFileSync(suites, junit.render(input, OPTIONS))
    await page.goto(pathToFileURL(suites).href)
    expect(await page.locator('parsererror').count()).toBe(0)
    expect(await page.locator('testcase').count()).toBe(total)
    const names = await Promise.all((await page.locator('testcase').all()).map((one) => one.getAttribute('name')))
    expect(names).toContain(label(HOSTILE))
    await page.close()
  })
})
