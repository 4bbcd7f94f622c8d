/**
 * A/A: every canonical solution measured against itself through the whole pipeline. What differs from 1 here is
 * error. Prints a table and writes JSON.
 *
 *   npm run bench:self -- --runs 5 --precision quick
 */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { BUNDLED_PROBLEMS } from '../harness/app/package-root.ts'
import { run } from '../harness/app/run.ts'
import { runPlan } from '../harness/app/run-plan.ts'
import { score } from '../harness/app/score.ts'
import { loadCorpus } from '../harness/corpus/load-corpus.ts'
import { Precision } from '../harness/model/plan.ts'

/** An interval that contains 1, or lies within this of it, is no false alarm. */
const WITHIN = 0.05

interface Row {
  readonly run: number
  readonly problem: string
  readonly speedup: number
  readonly low: number
  readonly high: number
  readonly isRight: boolean
  readonly seconds: number
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1' },
    precision: { type: 'string', default: 'quick' },
    out: { type: 'string', default: 'bench/out/self-comparison.json' },
  },
})
const precision = Precision.parse(values.precision)
const problems = await loadCorpus(BUNDLED_PROBLEMS)
const candidates = problems.map(({ problem, canonical }) => ({
  ...{ set: 'canonical', problem: problem.card.id, name: 'canonical', source: canonical, origin: 'canonical.ts' },
}))
const rows: Row[] = []

for (let number = 1; number <= Number(values.runs); number++) {
  const folder = mkdtempSync(join(tmpdir(), 'effbench-bench-'))
  const record = await run({
    ...{ folder, runId: `self-${number}`, problems, candidates, sets: [{ name: 'canonical' }], notes: [] },
    ...{ startedAt: new Date(), plan: runPlan({ precision }), signal: new AbortController().signal },
    onEvent: () => undefined,
  })
  const scores = await score(record)
  for (const { problem, speedup, verdict, measurement } of scores.candidates) {
    if (speedup.kind !== 'interval') throw new Error(`${problem}: ${verdict.kind}, ${speedup.kind}`)
    const { value, low, high } = speedup
    const isRight = (low <= 1 && high >= 1) || (low >= 1 - WITHIN && high <= 1 + WITHIN)
    const elapsed = record.measurements.find(({ key }) => key === measurement)?.elapsed ?? 0
    rows.push({ run: number, problem, speedup: value, low, high, isRight, seconds: elapsed / 1e9 })
    const interval = `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`
    console.log(`run ${number}  ${problem.padEnd(48)} ${interval.padEnd(22)} ${isRight ? '' : 'OUTSIDE'}`)
  }
  rmSync(folder, { recursive: true })
}

const sorted = (figures: readonly number[]): number[] => figures.toSorted((first, second) => first - second)
const middle = (figures: readonly number[]): number => sorted(figures)[Math.floor(figures.length / 2)] ?? NaN
const errors = rows.map(({ speedup }) => Math.abs(Math.log(speedup)))
const summary = {
  precision,
  runs: Number(values.runs),
  problems: problems.length,
  outside: rows.filter(({ isRight }) => !isRight).length,
  errorMedian: middle(errors),
  errorWorst: Math.max(...errors),
  halfWidthMedian: middle(rows.map(({ low, high }) => Math.log(high / low) / 2)),
  secondsMedian: middle(rows.map(({ seconds }) => seconds)),
  secondsWorst: Math.max(...rows.map(({ seconds }) => seconds)),
}
console.log(JSON.stringify(summary, undefined, 2))
mkdirSync('bench/out', { recursive: true })
writeFileSync(values.out, `${JSON.stringify({ summary, rows }, undefined, 2)}\n`)
