import { expect, test } from 'vitest'

import type { Complexity } from '../../harness/app/complexity.ts'
import { complexityTable } from '../../harness/cli/complexity-table.ts'
import type { Growth } from '../../harness/model/growth.ts'
import { growthSummary } from '../../harness/stats/growth/growth-summary.ts'
import { builtPoints, SIZES } from '../stats/growth/built-points.ts'

const observed = (name: string, ...works: readonly Growth[]): Complexity => {
  const series = (classes: readonly Growth[]) =>
    classes.map((work, index) => ({ family: `family-${index}`, points: builtPoints({ work }) }))
  const growth = series(works)
  const canonical = series(works.map(() => 'n'))
  const summary = growthSummary({ candidate: growth, canonical, declared: 'n', alpha: 0.05 })
  return { name, outcome: { kind: 'observed', growth, summary } }
}

const plain = (results: readonly Complexity[]): string => complexityTable('two-sum', results, { color: false })

test('each solution has its class, both verdicts, and its points', () => {
  const text = plain([observed('canonical', 'n', 'n'), observed('mine.ts', 'n', 'n^2')])
  expect(text).toContain('canonical: n; declared n: consistent\n')
  expect(text).toContain('mine.ts: n^2; declared n: worse; against the canonical: worse\n')
  const rows = text.split('\n')
  expect(rows.some((row) => /^family-1 +n\^2 +n\^2 +1\.99 \(.*\) +counts +worse +0\.99/.test(row))).toBe(true)
  for (const size of SIZES) expect(rows.filter((row) => row.includes(` ${size} `))).toHaveLength(4)
})

test('what failed has its verdict, and a name does nothing to the terminal', () => {
  const verdict = { kind: 'not-loadable', reason: 'syntax', detail: 'line 1: unexpected end' } as const
  const text = plain([{ name: '\u001B[31mred', outcome: { kind: 'ended', verdict } }])
  expect(text).not.toContain('\u001B')
  expect(text).toContain('not loadable')
  expect(text).toContain('unexpected end')
})

test('too few sizes are said to be too few', () => {
  const growth = [{ family: 'family-0', points: builtPoints({ work: 'n', sizes: SIZES.slice(0, 3) }) }]
  const summary = growthSummary({ candidate: growth, canonical: growth, declared: undefined, alpha: 0.05 })
  const text = plain([{ name: 'mine.ts', outcome: { kind: 'observed', growth, summary } }])
  expect(text).toContain('too few sizes')
  expect(text).toContain('no class found')
})
