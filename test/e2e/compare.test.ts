import { existsSync, readdirSync } from 'node:fs'

import { afterAll, expect, it } from 'vitest'

import { SQUARES } from './candidates.ts'
import { linesOf, openWorkplace, PROBLEMS } from './workplace.ts'

const home = openWorkplace()
afterAll(home.close)
home.write({ 'mine.ts': SQUARES.accepted, 'yours.ts': SQUARES.wrong, 'other/mine.ts': SQUARES.alsoWrong })

const compare = (...files: readonly string[]): string[] => [
  ...['compare', ...files, '--problem', 'sum-of-squares', '--problems', PROBLEMS, '--precision', 'quick'],
]

it('compares one file with the canonical, and keeps nothing', async () => {
  const { stdout, stderr, exitCode } = await home.effbench(compare('mine.ts'))
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^mine\.ts on sum-of-squares: .*canonical/)
  expect(stdout).toMatch(/^large +60,000 +(random|positive) .* \d+\.\d+× \(\d+\.\d+–\d+\.\d+\)$/m)
  expect(stderr).not.toContain('reports:')
  expect(home.temporary()).toEqual([])
  expect(readdirSync(home.folder).toSorted()).toEqual(['mine.ts', 'other', 'yours.ts'])
})

it('compares several files, each as a set of its own, and keeps what it is told to', async () => {
  const files = ['yours.ts', 'other/mine.ts', 'mine.ts']
  const words = [...compare(...files), '--out', 'kept', '--format', 'json', '--json', '--seed', '0123456789abcdef']
  const { stdout, stderr, exitCode } = await home.effbench(words)
  // Two of the three are wrong.
  expect(exitCode).toBe(1)
  const report: unknown = JSON.parse(stdout)
  expect(report).toMatchObject({
    header: { plan: { seed: '0123456789abcdef', precision: 'quick' } },
    sets: [{ set: 'mine.ts (3)', verdicts: { accepted: 1 } }, { set: 'mine.ts' }, { set: 'yours.ts' }],
  })
  expect(stderr).toContain('✕ yours.ts/sum-of-squares/yours: wrong answer')
  expect(linesOf(stderr).at(-1)).toBe('reports: kept/report.json')
  expect(readdirSync(home.path('kept')).toSorted()).toEqual(['record.jsonl', 'report.json'])
  expect(JSON.parse(home.read('kept/report.json'))).toEqual(report)
})

it('keeps nothing of a comparison that is interrupted', async () => {
  const running = home.effbench(compare('mine.ts', 'yours.ts'))
  running.stderr.once('data', () => running.kill('SIGINT'))
  const { exitCode } = await running
  expect(exitCode).toBe(130)
  expect(home.temporary()).toEqual([])
  expect(existsSync(home.path('runs'))).toBe(false)
})
