/**
 * Throughput: candidates a second when only answers are checked, seconds a candidate when it is timed, and how much of
 * that is unavoidable: the start of the processes, and the calls themselves.
 *
 *   npm run bench:throughput -- --copies 40
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { withGround } from '../harness/app/ground.ts'
import { BUNDLED_PROBLEMS } from '../harness/app/package-root.ts'
import { runPlan } from '../harness/app/run-plan.ts'
import { runProblem } from '../harness/app/tasks.ts'
import { withDraws } from '../harness/app/with-draws.ts'
import { loadCorpus } from '../harness/corpus/load-corpus.ts'
import type { Ground } from '../harness/host/machine.ts'
import { startWorker } from '../harness/host/worker-process.ts'
import { prepareScript } from '../harness/intake/prepare.ts'
import { LIMITS } from '../harness/model/defaults.ts'
import type { Measurement } from '../harness/model/record.ts'
import { toSeconds } from '../harness/model/units.ts'
import { runCandidates, type Task } from '../harness/run/run-candidates.ts'
import { median } from '../harness/stats/median.ts'

const { values: options } = parseArgs({
  options: {
    copies: { type: 'string', default: '40' },
    problems: { type: 'string', default: 'two-sum,merge-intervals,group-records-by-key,lru-cache' },
    out: { type: 'string', default: 'bench/out/throughput.json' },
  },
})
const copies = Number(options.copies)
const problems = await loadCorpus(BUNDLED_PROBLEMS, options.problems.split(','))

/** The canonical under many texts: as many sources as there are copies, all of them right. */
const tasks: Task[] = problems.flatMap((loaded) =>
  Array.from({ length: copies }, (_, copy) => {
    const { id } = loaded.problem.card
    const source = `${loaded.canonical}\n// ${copy}`
    return {
      key: `${id} ${copy}`,
      candidate: { set: 'copies', problem: id, name: String(copy), source, origin: 'canonical.ts' },
      problem: runProblem(loaded),
    }
  }),
)

interface Ran {
  readonly seconds: number
  readonly measurements: readonly Measurement[]
}

const runAll = (of: { ground: Ground; tasks: readonly Task[]; isTimed: boolean; workers: number }): Promise<Ran> =>
  withDraws(problems, async (draws) => {
    const measurements: Measurement[] = []
    const ground = { ...of.ground, machine: { ...of.ground.machine, cores: of.workers } }
    const from = performance.now()
    await runCandidates({
      ...{ ground, tasks: of.tasks, isTimed: of.isTimed, draws, prepare: prepareScript },
      plan: runPlan({ precision: 'quick', also: [] }),
      before: { canonicals: [], trials: [], weather: [] },
      onLine: (line) => {
        if (line.kind === 'measurement') measurements.push(line)
      },
      onEvent: () => undefined,
      signal: new AbortController().signal,
    })
    return { seconds: (performance.now() - from) / 1000, measurements }
  })

/** What a process costs that is started, given its script, and ended: nothing of ours can be cheaper. */
const startSeconds = async ({ host }: Ground, workers: number): Promise<number> => {
  const [task] = tasks
  if (task === undefined) throw new Error('no task')
  const { entry } = task.problem.problem.card
  const one = async (): Promise<void> => {
    const spec = { entry, script: task.problem.canonicalScript, limits: LIMITS, v8Seed: 1 }
    await (await startWorker(host, spec)).stop()
  }
  const each = 20
  const from = performance.now()
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (let count = 0; count < each; count++) await one()
    }),
  )
  return (performance.now() - from) / 1000 / (each * workers)
}

/** CPU time of the timed calls of both sides, as a share of the wall time spent. */
const shareOfCalls = ({ measurements, seconds }: Ran): number => {
  const rounds = measurements.flatMap(({ timings }) =>
    timings.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.rounds)),
  )
  const calls = rounds.reduce(
    (sum, { reference, candidate }) => sum + toSeconds(reference.bracket) + toSeconds(candidate.bracket),
    0,
  )
  return calls / seconds
}

const summary = await withGround({}, async (ground) => {
  const correctness = []
  for (const workers of [1, 2]) {
    const start = await startSeconds(ground, workers)
    const ran = await runAll({ ground, tasks, isTimed: false, workers })
    const each = ran.seconds / tasks.length
    correctness.push({
      workers,
      'candidates a second': (1 / each).toFixed(1),
      'seconds each': each.toFixed(4),
      'of them starting a process': start.toFixed(4),
    })
  }
  console.table(correctness)
  const some = tasks.filter(({ candidate }) => Number(candidate.name) < 3)
  const ran = await runAll({ ground, tasks: some, isTimed: true, workers: 2 })
  const elapsed = ran.measurements.map((measurement) => toSeconds(measurement.elapsed))
  const timing = {
    candidates: some.length,
    'seconds each, median': median(elapsed).toFixed(2),
    'seconds each, worst': Math.max(...elapsed).toFixed(2),
    'share of the wall time that is timed calls': shareOfCalls(ran).toFixed(2),
  }
  console.table([timing])
  return { correctness, timing }
})
mkdirSync('bench/out', { recursive: true })
writeFileSync(options.out, `${JSON.stringify(summary, undefined, 1)}\n`)
