/**
 * Precision: how far each method is from a ratio that is known, and how often its interval raises a false alarm or finds
 * a planted slowdown. The same solutions, the same work, the same time for each.
 *
 * The slowdown is planted by calling the canonical a few times more in one call: 51 times against 50 is 2 % more work, 21
 * against 20 is 5 %, 11 against 10 is 10 %. Methods: effbench at standard precision; (a) tinybench comparing two tasks in
 * one process; (b) whole processes in alternation; (c) one shot each. Each rival gets the time that effbench took.
 *
 *   npm run bench:precision                       # about 40 minutes on two cores
 *   npm run bench:precision -- --problems two-sum --neighbours 0,1
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { BUNDLED_PROBLEMS } from '../harness/app/package-root.ts'
import { runPlan } from '../harness/app/run-plan.ts'
import { withDraws } from '../harness/app/with-draws.ts'
import { withGround } from '../harness/app/ground.ts'
import { runProblem } from '../harness/app/tasks.ts'
import { loadCorpus, type LoadedProblem } from '../harness/corpus/load-corpus.ts'
import type { Ground } from '../harness/host/machine.ts'
import { Precision, type RunPlan } from '../harness/model/plan.ts'
import { milliseconds, type Nanoseconds } from '../harness/model/units.ts'
import { roundDraws, scoredCases, type ScoredCase } from '../harness/plan/cases.ts'
import { measureCanonical } from '../harness/run/canonical-times.ts'
import type { Draws } from '../harness/run/draws.ts'
import { calledTimes, canPlant } from '../harness/run/trials.ts'
import { timeOneCase } from '../harness/run/timing.ts'
import { pairValue } from '../harness/stats/pair-value.ts'
import { pairsInterval } from '../harness/stats/pairs-interval.ts'
import { reportedAlpha } from '../harness/stats/reported-alpha.ts'
import { median } from '../harness/stats/median.ts'
import { besideNeighbours } from './precision/neighbours.ts'
import { alternation, oneShot, tinybench, type Said, type Work } from './precision/rivals.ts'

const PLANTS = [
  { percent: 0, calls: 20, referenceCalls: 20 },
  { percent: 2, calls: 51, referenceCalls: 50 },
  { percent: 5, calls: 21, referenceCalls: 20 },
  { percent: 10, calls: 11, referenceCalls: 10 },
] as const
type Plant = (typeof PLANTS)[number]

const METHODS = ['effbench', 'tinybench', 'alternation', 'one-shot'] as const

/** Time of one call of all repetitions together: the middle of what the canonicals are sized for. */
const CALL = milliseconds(40)

interface Row {
  readonly method: (typeof METHODS)[number]
  readonly problem: string
  readonly percent: number
  readonly neighbours: number
  readonly truth: number
  readonly said: Said
}

const { values: options } = parseArgs({
  options: {
    problems: { type: 'string' },
    neighbours: { type: 'string', default: '0,1,2' },
    plants: { type: 'string', default: '0,2,5,10' },
    precision: { type: 'string', default: 'standard' },
    out: { type: 'string', default: 'bench/out/precision.json' },
  },
})
/** Of different kinds: hashing, sorting, strings, records, grids, graphs, heaps, windows. */
const DEFAULT =
  'two-sum,merge-intervals,longest-substring-without-repeating-characters,group-records-by-key,' +
  'number-of-islands,course-schedule-order,top-k-frequent,sliding-window-maximum'
const ids = (options.problems ?? DEFAULT).split(',')
const plants = PLANTS.filter(({ percent }) => options.plants.split(',').map(Number).includes(percent))
const plan: RunPlan = runPlan({ precision: Precision.parse(options.precision), also: [] })

interface Subject {
  readonly ground: Ground
  readonly draws: Draws
  readonly loaded: LoadedProblem
  readonly script: string
  /** The canonical's slowest small case, and its time there. */
  readonly base: ScoredCase
  readonly time: Nanoseconds
}

/** The size at which so many calls take what a call is to take, if time grew in proportion. */
const sized = ({ base, time }: Subject, referenceCalls: number): ScoredCase => ({
  ...base,
  size: Math.max(8, Math.round((base.size * CALL) / referenceCalls / time)),
})

const byEffbench = async (subject: Subject, scored: ScoredCase, plant: Plant): Promise<Said> => {
  const { ground, draws, loaded, script } = subject
  const from = performance.now()
  const { timings, verdict } = await timeOneCase(
    {
      ...{ host: ground.host, core: ground.machine.pinnedCore, plan, problem: loaded.problem, draws },
      reference: calledTimes(script, plant.referenceCalls),
      candidate: calledTimes(script, plant.calls),
      measurement: `precision ${plant.percent} ${from}`,
      canonical: {
        ...{ kind: 'canonical', problem: loaded.problem.card.id },
        times: [{ caseId: scored.caseId, level: scored.level, family: scored.family, cpu: CALL }],
      },
      onStep: () => undefined,
    },
    scored,
  )
  const pairs = timings.flatMap((timing) => timing.pairs)
  const estimate = pairsInterval({ values: pairs.map(pairValue), alpha: reportedAlpha(plan.effort) })
  if (estimate.kind !== 'interval') throw new Error(`${loaded.problem.card.id}: ${verdict.kind}`)
  const [ratio, low, high] = [estimate.value, estimate.low, estimate.high].map(Math.exp)
  return { ratio: ratio ?? NaN, low: low ?? NaN, high: high ?? NaN, seconds: (performance.now() - from) / 1000 }
}

const measure = async (subject: Subject, plant: Plant, neighbours: number): Promise<Row[]> => {
  const { loaded, draws } = subject
  const { card } = loaded.problem
  const scored = sized(subject, plant.referenceCalls)
  const label = { problem: card.id, measurement: 'rivals', purpose: 'screen', pair: 0, round: 0 } as const
  const [input = ''] = (await draws(card.id, roundDraws(plan, scored, label))).slice(-1)
  const { calls, referenceCalls } = plant
  const work: Work = { source: loaded.canonical, entry: card.entry.name, input, calls, referenceCalls }
  const own = await byEffbench(subject, scored, plant)
  const said = {
    effbench: own,
    tinybench: await tinybench(work, own.seconds),
    alternation: await alternation(work, own.seconds),
    'one-shot': await oneShot(work),
  }
  const truth = calls / referenceCalls
  return METHODS.map((method) => {
    const { ratio, low, high, seconds } = said[method]
    const interval = low === undefined || high === undefined ? '' : ` (${low.toFixed(3)}–${high.toFixed(3)})`
    const words = [`${neighbours} beside`, card.id.padEnd(46), `+${plant.percent} %`.padEnd(6), method.padEnd(12)]
    console.log(`${words.join('  ')} ${ratio.toFixed(4)}${interval}  ${seconds.toFixed(1)} s`)
    return { method, problem: card.id, percent: plant.percent, neighbours, truth, said: said[method] }
  })
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const ofAll = (some: number, all: number): string => (all === 0 ? '–' : `${some} of ${all}`)

/** An interval that excludes 1; without one, a ratio beyond 3 %, for something must be said. */
const alarms = ({ said: { ratio, low, high } }: Row): boolean =>
  low === undefined || high === undefined ? Math.abs(Math.log(ratio)) > Math.log(1.03) : low > 1 || high < 1
const detects = ({ said: { ratio, low } }: Row): boolean => (low === undefined ? ratio > 1.03 : low > 1)
const errorOf = ({ said, truth }: Row): number => Math.abs(Math.log(said.ratio / truth))

const summarise = (rows: readonly Row[], neighbours: number): Record<string, string>[] =>
  METHODS.map((method) => {
    const own = rows.filter((row) => row.method === method && row.neighbours === neighbours)
    const at = (plant: number): Row[] => own.filter((row) => row.percent === plant)
    const found = (plant: number): string => ofAll(at(plant).filter(detects).length, at(plant).length)
    return {
      method,
      'busy neighbours': String(neighbours),
      'false alarms': ofAll(at(0).filter(alarms).length, at(0).length),
      '+2 % found': found(2),
      '+5 % found': found(5),
      '+10 % found': found(10),
      'error, median': percent(median(own.map(errorOf))),
      'error, worst': percent(Math.max(...own.map(errorOf))),
      'seconds, median': median(own.map(({ said }) => said.seconds)).toFixed(1),
    }
  })

const rows: Row[] = []
const problems = await loadCorpus(BUNDLED_PROBLEMS, ids)
await withGround({}, (ground) =>
  withDraws(problems, async (draws) => {
    for (const count of options.neighbours.split(',').map(Number)) {
      await besideNeighbours(count, async () => {
        for (const loaded of problems) {
          if (!canPlant(loaded.problem)) throw new Error(`nothing can be planted in ${loaded.problem.card.id}`)
          const { canonicalScript: script, problem } = runProblem(loaded)
          const [base] = scoredCases(problem.card)
          if (base === undefined) continue
          const on = { host: ground.host, plan, problem, script, core: ground.machine.pinnedCore, draws }
          const { times } = await measureCanonical({ ...on, signal: new AbortController().signal })
          const time = times.find(({ caseId }) => caseId === base.caseId)?.cpu ?? CALL
          for (const plant of plants)
            rows.push(...(await measure({ ground, draws, loaded, script, base, time }, plant, count)))
        }
      })
      console.table(summarise(rows, count))
    }
  }),
)
mkdirSync('bench/out', { recursive: true })
writeFileSync(options.out, `${JSON.stringify({ precision: plan.precision, rows }, undefined, 1)}\n`)
