/**
 * Growth: the classes inferred for functions of known class, and honest code against itself beside a busy neighbour.
 *
 *   node bench/growth.ts --runs 3
 *   node bench/growth.ts --busy 20
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'

import { complexity } from '../harness/app/complexity.ts'
import { BUNDLED_PROBLEMS } from '../harness/app/package-root.ts'
import { runPlan } from '../harness/app/run-plan.ts'
import { loadCorpus } from '../harness/corpus/load-corpus.ts'
import { surveyMachine } from '../harness/host/machine.ts'
import type { Growth, GrowthFinding, GrowthPoint } from '../harness/model/growth.ts'
import { observeGrowth } from '../harness/run/growth.ts'
import { inferGrowth } from '../harness/stats/growth/infer-growth.ts'
import { GROWTH_CORPUS } from '../test/run/growth-corpus.ts'
import { corpusSubject } from '../test/run/growth-subjects.ts'

const ALPHA = 0.05

/** A class and the same with a logarithm are this far apart in the list, and nothing else is. */
const LOGS: readonly (readonly [Growth, Growth])[] = [
  ['1', 'log n'],
  ['n', 'n log n'],
  ['n^2', 'n^2 log n'],
]

const isLogAway = (first: Growth, second: Growth): boolean =>
  first === second || LOGS.some((pair) => pair.includes(first) && pair.includes(second))

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1' },
    busy: { type: 'string', default: '0' },
    only: { type: 'string' },
    out: { type: 'string', default: 'bench/out/growth.json' },
  },
})
const ground = await surveyMachine()
const signal = new AbortController().signal

interface Row {
  readonly name: string
  readonly known: Growth
  readonly kind: string
  readonly finding: GrowthFinding | undefined
  readonly points: readonly GrowthPoint[]
}

const readCorpus = async (): Promise<Row[]> => {
  const rows: Row[] = []
  for (const [name, { growth: known, kind }] of Object.entries(GROWTH_CORPUS)) {
    if (values.only !== undefined && !values.only.split(',').includes(name)) continue
    const plan = runPlan({ precision: 'quick' })
    const core = ground.machine.pinnedCore
    const step = await observeGrowth({ ...corpusSubject(name), plan, host: ground.host, core, signal })
    if (step.kind === 'ended') throw new Error(`${name}: ${JSON.stringify(step.verdict)}`)
    const points = step.value[0]?.points ?? []
    const inferred = inferGrowth(points, ALPHA)
    const finding = inferred.kind === 'defined' ? inferred.value : undefined
    rows.push({ name, known, kind, finding, points })
    const exponent = finding?.exponent.kind === 'interval' ? finding.exponent.value.toFixed(2) : ''
    const mark = finding?.growth === known ? '' : finding?.notExcluded.includes(known) === true ? 'left open' : 'WRONG'
    const cells = [name.padEnd(30), kind.padEnd(10), known.padEnd(10), (finding?.growth ?? '–').padEnd(10)]
    console.log(
      ...cells,
      (finding?.basis ?? '').padEnd(7),
      exponent.padStart(5),
      (finding?.notExcluded.join(' | ') ?? '').padEnd(40),
      mark,
    )
  }
  return rows
}

const summaryOf = (rows: readonly Row[]) => ({
  functions: rows.length,
  exact: rows.filter(({ known, finding }) => finding?.growth === known).length,
  withinLog: rows.filter(({ known, finding }) => finding !== undefined && isLogAway(finding.growth, known)).length,
  open: rows.filter(({ known, finding }) => finding?.notExcluded.includes(known) === true).length,
  hiddenCalledLinear: rows
    .filter(({ known, kind, finding }) => kind === 'builtin' && known === 'n^2' && finding?.growth === 'n')
    .map(({ name }) => name),
})

/** A thread that never rests, on a core of its own or on ours, as the scheduler has it. */
const neighbour = (): Worker =>
  new Worker('let x = 1; for (;;) x = (x * 1103515245 + 12345) & 2147483647', { eval: true })

/** The canonical and the references that are declared to grow as it does, against the canonical. */
const honest = async (repeats: number): Promise<Record<string, number>> => {
  const busy = neighbour()
  const counts: Record<string, number> = {}
  const problems = await loadCorpus(BUNDLED_PROBLEMS, values.only?.split(','))
  for (let repeat = 0; repeat < repeats; repeat++) {
    const loaded = problems[repeat % problems.length]
    if (loaded === undefined) continue
    const { card } = loaded.problem
    const declared = card.references['canonical']
    const candidates = loaded.references
      .filter(({ name }) => name !== 'canonical' && card.references[name] === declared)
      .map(({ name, source }) => ({ set: name, problem: card.id, name, source, origin: name }))
    const plan = runPlan({ precision: 'quick' })
    const results = await complexity({ ground, plan, loaded, candidates, signal, onStep: () => undefined })
    for (const { name, outcome } of results) {
      const said =
        outcome.kind === 'ended'
          ? outcome.verdict.kind
          : `${outcome.summary.againstCanonical}, declared ${outcome.summary.againstDeclared}`
      counts[said] = (counts[said] ?? 0) + 1
      console.log(`${repeat + 1}  ${card.id}/${name}`.padEnd(70), said)
    }
  }
  await busy.terminate()
  return counts
}

const result: Record<string, unknown> = {}
if (Number(values.busy) > 0) result['honest'] = await honest(Number(values.busy))
else {
  const runs = []
  for (let run = 0; run < Number(values.runs); run++) {
    const rows = await readCorpus()
    const summary = summaryOf(rows)
    console.log(JSON.stringify(summary))
    runs.push({ summary, rows })
  }
  result['runs'] = runs
}
if (result['honest'] !== undefined) console.log(JSON.stringify(result, undefined, 2))
mkdirSync('bench/out', { recursive: true })
writeFileSync(values.out, `${JSON.stringify(result, undefined, 2)}\n`)
await ground.release()
