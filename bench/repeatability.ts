/**
 * Repeatability: the bundled sets scored twice, with other seeds. Prints the difference of every headline figure and
 * Kendall's τ of the order of the sets, and of the order of all candidates by efficiency.
 *
 *   npm run bench:repeatability -- --precision standard
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { BUNDLED_PROBLEMS, BUNDLED_SOLUTIONS } from '../harness/app/package-root.ts'
import { run } from '../harness/app/run.ts'
import { runPlan } from '../harness/app/run-plan.ts'
import { score } from '../harness/app/score.ts'
import { loadCorpus } from '../harness/corpus/load-corpus.ts'
import { collectCandidates } from '../harness/intake/collect.ts'
import { Precision } from '../harness/model/plan.ts'
import type { Scores } from '../harness/model/score.ts'
import { kendallTau } from '../harness/stats/kendall-tau.ts'

const { values: options } = parseArgs({
  options: {
    precision: { type: 'string', default: 'standard' },
    out: { type: 'string', default: 'bench/out/repeatability.json' },
  },
})
const precision = Precision.parse(options.precision)
const problems = await loadCorpus(BUNDLED_PROBLEMS)
const collected = await collectCandidates({
  paths: [BUNDLED_SOLUTIONS],
  problems: problems.map(({ problem }) => problem.card),
})

const once = async (number: number): Promise<Scores> => {
  const folder = mkdtempSync(join(tmpdir(), 'effbench-repeat-'))
  let measured = 0
  const record = await run({
    ...{ folder, runId: `repeat-${number}`, problems, notes: [], startedAt: new Date() },
    ...{ candidates: collected.candidates, sets: collected.sets, signal: new AbortController().signal },
    plan: runPlan({ precision, also: ['certificate'] }),
    onEvent: (event) => {
      if (event.kind === 'measured') process.stderr.write(`\rrun ${number}: ${++measured} measured `)
    },
  })
  rmSync(folder, { recursive: true })
  process.stderr.write('\n')
  return score(record)
}

const [first, second] = [await once(1), await once(2)]

const rows = first.sets.flatMap(({ set, metrics }) =>
  metrics
    .filter(({ headline }) => headline)
    .map(({ id, estimate }) => {
      const other = second.sets.find((one) => one.set === set)?.metrics.find((metric) => metric.id === id)?.estimate
      const [one, two] = [estimate, other].map((found) =>
        found === undefined || found.kind === 'absent' ? NaN : found.value,
      )
      return {
        set,
        metric: id,
        first: one ?? NaN,
        second: two ?? NaN,
        difference: Math.abs((one ?? NaN) - (two ?? NaN)),
      }
    }),
)
console.table(
  rows.map(({ set, metric, ...figures }) => ({
    ...{ set, metric },
    ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value.toFixed(4)])),
  })),
)

const places = (scores: Scores): number[] =>
  first.sets.map(({ set }) => scores.sets.findIndex((one) => one.set === set))
/** Candidates in the order of the record, which is that of their files: the same in both runs. */
const orderOf = (one: readonly number[], other: readonly number[]): number => {
  const tau = kendallTau(one.map((value, index) => ({ first: value, second: other[index] ?? NaN })))
  return tau.kind === 'defined' ? tau.value : NaN
}
const efficiencies = (scores: Scores): number[] => scores.candidates.map(({ efficiency }) => efficiency)
const summary = {
  precision,
  sets: first.sets.map(({ set }) => set),
  tauOfSets: orderOf(places(first), places(second)),
  tauOfCandidates: orderOf(efficiencies(first), efficiencies(second)),
  effAt1Worst: Math.max(...rows.filter(({ metric }) => metric === 'eff@1').map(({ difference }) => difference)),
  certificates: [first.certificate?.kind, second.certificate?.kind],
}
console.log(JSON.stringify(summary, undefined, 2))
mkdirSync('bench/out', { recursive: true })
writeFileSync(options.out, `${JSON.stringify({ summary, rows }, undefined, 1)}\n`)
