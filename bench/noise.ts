/**
 * Records noise: the pair values of canonical solutions measured against themselves through the whole pipeline, at
 * the top level. The truth of every one is 0. What is kept in test/vectors/noise/ is what `bench/stopping.ts` and the tests
 * draw from.
 *
 *   node bench/noise.ts --pairs 24 --problems two-sum,lru-cache --machine 'nothing else running'
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

import { BUNDLED_PROBLEMS } from '../harness/app/package-root.ts'
import { run } from '../harness/app/run.ts'
import { runPlan } from '../harness/app/run-plan.ts'
import { loadCorpus } from '../harness/corpus/load-corpus.ts'
import { Precision, type RunPlan } from '../harness/model/plan.ts'
import { pairValue } from '../harness/stats/pair-value.ts'

/** Seven digits are beyond the clock. */
const DIGITS = 7

const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string', default: '24' },
    precision: { type: 'string', default: 'standard' },
    problems: { type: 'string' },
    machine: { type: 'string', default: 'as it was' },
    out: { type: 'string', default: 'bench/out/noise.json' },
  },
})
const precision = Precision.parse(options.precision)
const chosen = options.problems?.split(',')
const problems = (await loadCorpus(BUNDLED_PROBLEMS)).filter(
  ({ problem }) => chosen === undefined || chosen.includes(problem.card.id),
)
const tops = problems.flatMap(({ problem }) => problem.card.levels.at(-1)?.name ?? [])
const planned = runPlan({ precision, levels: [...new Set(tops)], also: [] })
/** One look at the end: nothing stops a series early, or it would say less of what is far from 0. */
const plan: RunPlan = { ...planned, effort: { ...planned.effort, looks: [Number(options.pairs)] } }
const folder = mkdtempSync(join(tmpdir(), 'effbench-noise-'))
const record = await run({
  ...{ folder, runId: 'noise', problems, plan, sets: [{ name: 'canonical' }], notes: [] },
  candidates: problems.map(({ problem, canonical }) => ({
    ...{ set: 'canonical', problem: problem.card.id, name: 'canonical', source: canonical, origin: 'canonical.ts' },
  })),
  ...{ startedAt: new Date(), signal: new AbortController().signal },
  onEvent: (event) => {
    if (event.kind === 'measured') console.log(event.measurement.problem)
  },
})
rmSync(folder, { recursive: true })
const series = record.measurements.flatMap(({ problem, timings }) =>
  timings.flatMap(({ caseId, pairs }) => {
    const refined = pairs.filter(({ purpose }) => purpose === 'refine')
    if (refined.length === 0) return []
    return [{ problem, caseId, values: refined.map((pair) => Number(pairValue(pair).toFixed(DIGITS))) }]
  }),
)
const { cpuModel, cores, node } = record.header.machine
const about =
  'ln(candidate/reference) of process pairs in measured order; reference and candidate are the same canonical solution'
const recorded = { about, machine: options.machine, cpuModel, cores, node, rounds: plan.effort.roundsTop, series }
mkdirSync(dirname(options.out), { recursive: true })
writeFileSync(options.out, `${JSON.stringify(recorded, undefined, 1)}\n`)
for (const { problem, values } of series) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
  console.log(`${problem.padEnd(48)} mean ${(100 * mean).toFixed(2)} %, sd ${(100 * sd).toFixed(2)} %`)
}
