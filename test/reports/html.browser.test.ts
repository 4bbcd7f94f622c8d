import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
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
import { lookAt, startBrowser, type View } from './look-at.ts'

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
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(directory, { recursive: true })
  })

  const running = (): Browser => {
    if (browser === undefined) throw new Error('the browser did not start')
    return browser
  }

  /** Violations that keep somebody from using the page, as axe-core calls them, with the places. */
  const violations = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(axe.source)
    const found: unknown = await page.evaluate(
      'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, places: nodes.map(({ target }) => String(target)) })))',
    )
    return z
      .array(z.object({ id: z.string(), impact: z.string().nullable(), places: z.array(z.string()) }))
      .parse(found)
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, places }) => `${id}: ${places.slice(0, 4).join(', ')}`)
  }

  const open = (view: View, look: (page: Page) => Promise<void>): Promise<void> => lookAt(browser, address, view, look)

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
      await page.evaluate('document.fonts.ready')
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
      expect(await page.locator('#problems .plot:visible svg').count()).toBe(1)
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

  test('orders candidates, and tables by the heads of their columns', async () => {
    await open({}, async (page) => {
      const speeds = async (): Promise<readonly number[]> =>
        (await page.locator('#problem-two-sum .candidate .speed').allTextContents())
          .filter((text) => text !== '')
          .map((text) => Number.parseFloat(text))
      await page.selectOption('select[name=sort]', 'fastest')
      const falling = await speeds()
      expect(falling.length).toBeGreaterThan(2)
      expect(falling).toEqual(falling.toSorted((one, other) => other - one))
      expect(page.url()).toContain('#sort=fastest')
      await page.selectOption('select[name=sort]', 'slowest')
      expect(await speeds()).toEqual(falling.toReversed())
      await page.locator('#problems summary').click()
      const first = (): Promise<string | null> => page.locator('table.matrix tbody tr th').first().textContent()
      await page.click('table.matrix th button')
      expect(await first()).toBe('course-schedule-order')
      await page.click('table.matrix th button')
      expect(await first()).toBe('two-sum')
      expect(await page.locator('table.matrix th').first().getAttribute('aria-sort')).toBe('descending')
    })
  })

  test('keys search, go from candidate to candidate and clear', async () => {
    await open({}, async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      expect(await page.evaluate('document.activeElement.closest("details").id')).toBe('candidate-1')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('#candidate-1[open]').count()).toBe(1)
      await page.keyboard.press('/')
      await page.keyboard.type('wrong answer')
      await expect.poll(() => shown(page)).toBe(2)
      await page.keyboard.press('Escape')
      await expect.poll(() => shown(page)).toBe(total)
    })
  })

  test('a square of the map leads to its candidates', async () => {
    await open({}, async (page) => {
      await page.locator('table.heat a[href*="problem=edit-distance"][href*="set=hasty"]').click()
      await expect.poll(() => shown(page)).toBe(1)
      expect(await page.locator('details.candidate[open]').getAttribute('data-verdict')).toBe('too-slow')
    })
  })

  test('code is coloured and numbered, and rounds are drawn, once they are seen', async () => {
    await open({ fragment: '#problem=two-sum&set=careful' }, async (page) => {
      await expect.poll(() => page.evaluate('CSS.highlights.get("code-keyword").size')).toBeGreaterThan(8)
      const code = page.locator('details.candidate[open] .source').first()
      expect(await code.locator('.lines').textContent()).toMatch(/^1\n2\n3/u)
      expect(await code.locator('code').textContent()).toContain('export const solve = (numbers: number[]')
      const samples = page.locator('details.candidate[open] .samples').first()
      expect(await samples.locator('svg path.dots').count()).toBe(2)
      const words = (await samples.locator('.rounds li').allTextContents()).join(' ').split(' ')
      expect(await samples.locator('svg').getAttribute('aria-label')).toContain(`${words.length} rounds`)
    })
  })

  test.each(['light', 'dark'] as const)(
    'nothing keeps anybody from using it, as axe-core finds: %s',
    async (scheme) => {
      await open({ scheme }, async (page) => {
        expect(await violations(page)).toEqual([])
      })
      await open({ scheme, fragment: '#problem=two-sum&set=careful' }, async (page) => {
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
        await expect.poll(() => page.locator('.scroll[tabindex]').count()).toBeGreaterThan(2)
        expect(await violations(page)).toEqual([])
      })
    },
  )

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
