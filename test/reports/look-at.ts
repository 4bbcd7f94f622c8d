import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

export interface View {
  readonly fragment?: string
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly script?: boolean
}

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })

/** Opens a page without a network, runs `look` on it, and fails on any console message, error or request beside the page itself. */
export const lookAt = async (
  browser: Browser | undefined,
  address: string,
  { fragment = '', width = 1_280, scheme = 'light', script = true }: View,
  look: (page: Page) => Promise<void>,
): Promise<void> => {
  if (browser === undefined) throw new Error('the browser did not start')
  const context = await browser.newContext({
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
