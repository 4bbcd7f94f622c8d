/**
 * Makes the pictures of the documentation: the page in both themes and on a narrow screen, and the terminal. Of a run
 * that never happened, so that they are the same wherever they are made.
 *
 *   node scripts/screenshots.ts
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { type Browser, chromium } from 'playwright-core'

import { loadMetrics } from '../harness/app/score.ts'
import { figureIds } from '../harness/score/figure-ids.ts'
import { scoreRecord } from '../harness/score/score-record.ts'
import { seededRandom } from '../harness/stats/seeded-random.ts'
import { report as html } from '../reports/html.ts'
import { escape } from '../reports/markup.ts'
import type { ReportInput } from '../reports/reporter.ts'
import { report as terminal } from '../reports/terminal.ts'
import { builtTrial, withTrials } from '../test/built-trials.ts'
import { normal } from '../test/normal.ts'
import { buildRecord, type BuiltCandidate } from '../test/record-builder.ts'

const ROOT = join(import.meta.dirname, '..')
const OUT = join(ROOT, 'docs', 'screenshots')
const PROBLEMS = readdirSync(join(ROOT, 'problems'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .slice(0, 18)

/** Largest picture in bytes that belongs into a repository. */
const PICTURE_MOST = 300_000

/** Mean log ratio to the canonical, and the share of candidates that fail. */
const SETS = [
  { name: 'careful', slower: 0.02, failing: 0.03 },
  { name: 'hasty', slower: 0.5, failing: 0.14 },
  { name: 'terse', slower: 0.62, failing: 0.1 },
  { name: 'first draft', slower: 1.1, failing: 0.24 },
] as const

const FAILURES = ['wrong-answer', 'runtime-error', 'too-slow', 'time-limit'] as const

const candidates = (): readonly BuiltCandidate[] => {
  const random = seededRandom(11)
  return PROBLEMS.flatMap((problem) =>
    SETS.map(({ name, slower, failing }, index): BuiltCandidate => {
      const text = readFileSync(join(ROOT, 'problems', problem, 'canonical.ts'), 'utf8')
      const own = { set: name, problem, name: '1', source: index === 0 ? text : `// ${name}\n${text}` }
      const memory = Math.exp(0.25 * slower + 0.35 * normal(random))
      const ratios = Math.exp(slower + 0.3 * normal(random))
      return random.chance(failing) ? { ...own, verdict: random.pick(FAILURES), ratios: 4 } : { ...own, ratios, memory }
    }),
  )
}

const input = async (): Promise<ReportInput> => {
  const built = buildRecord({
    ...{ seed: 11, noise: 0.012, precision: 'standard', isMemoryMeasured: true },
    problems: PROBLEMS.map((id) => ({
      id,
      references: [
        { name: 'sorting', ratios: 1.9, growth: 'n log n' },
        {
          name: 'every-pair',
          growth: 'n^2',
          ratios: ({ level }) => (level === 'large' ? 17 : level === 'medium' ? 8 : 3.5),
        },
      ],
    })),
    candidates: candidates(),
  })
  const planted = builtTrial({ seed: 5, what: 'planted', noise: 0.004 })
  const record = withTrials(built, [
    builtTrial({ seed: 3, noise: 0.004 }),
    builtTrial({ seed: 4, noise: 0.004 }),
    planted,
  ])
  const metrics = await loadMetrics()
  return {
    record,
    scores: scoreRecord({ record, k: [1], metrics }),
    definitions: metrics.map((metric) => ({ ...metric, figures: figureIds(metric, [1]) })),
  }
}

/** The colours that the terminal's format uses, by their codes. */
const COLORS: Readonly<Record<string, string>> = {
  '1': 'font-weight:700',
  '2': 'opacity:.62',
  '31': 'color:#ff7b72',
  '32': 'color:#56d364',
  '33': 'color:#e3b341',
}

/** A terminal's output as a page: dark ground, the colours of its escape sequences. */
const asTerminal = (text: string): string => {
  let open = 0
  const lines = escape(text.replaceAll('\u001b', '␛')).replaceAll(/␛\[(\d+)m/gu, (_, code: string) => {
    const style = COLORS[code]
    if (style !== undefined) {
      open += 1
      return `<span style="${style}">`
    }
    if (open === 0) return ''
    open -= 1
    return '</span>'
  })
  return `<!doctype html><meta charset="utf-8"><body style="margin:0;background:#0d1117"><pre style="margin:0;padding:22px 26px;color:#e6edf3;font:13px/1.5 ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;width:fit-content">$ effbench run solutions\n${lines}</pre>`
}

interface Picture {
  readonly name: string
  readonly file: string
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
  readonly isWhole?: boolean
}

const take = async (
  browser: Browser,
  { name, file, width, height, scheme, isWhole = false }: Picture,
): Promise<void> => {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme })
  await page.goto(pathToFileURL(file).href)
  const path = join(OUT, `${name}.png`)
  await (isWhole ? page.locator('pre').screenshot({ path }) : page.screenshot({ path }))
  await page.close()
  const { size } = statSync(path)
  if (size > PICTURE_MOST) throw new Error(`${path} has ${size} bytes, more than ${PICTURE_MOST}: show less`)
  console.log(`${path} ${size}`)
}

const folder = mkdtempSync(join(tmpdir(), 'effbench-screenshots-'))
try {
  const made = await input()
  const page = join(folder, 'report.html')
  const screen = join(folder, 'terminal.html')
  writeFileSync(page, html.render(made, { columns: 100, color: false }))
  writeFileSync(screen, asTerminal(terminal.render(made, { columns: 120, color: true })))
  mkdirSync(OUT, { recursive: true })
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    await take(browser, { name: 'light', file: page, width: 1_280, height: 1_500, scheme: 'light' })
    await take(browser, { name: 'dark', file: page, width: 1_280, height: 1_500, scheme: 'dark' })
    await take(browser, { name: 'narrow', file: page, width: 390, height: 1_200, scheme: 'light' })
    await take(browser, { name: 'terminal', file: screen, width: 1_200, height: 900, scheme: 'dark', isWhole: true })
  } finally {
    await browser.close()
  }
} finally {
  rmSync(folder, { recursive: true })
}
