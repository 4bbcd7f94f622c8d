/**
 * How long scoring takes: a made-up record of so many candidates for each of so many problems, with references and
 * memory, put through every metric with its intervals. Prints CPU time, peak memory and what the record alone holds.
 *
 *   node --expose-gc bench/score-scale.ts --candidates 1000 --problems 100 --sets 10
 *
 * Every candidate has a measurement of its own, of the rounds that quick precision makes. The samples of its pairs are
 * numbers of its own; only what no score reads of a sample is shared.
 */
import { parseArgs } from 'node:util'

import { loadMetrics } from '../harness/app/score.ts'
import type { Measurement, RunRecord } from '../harness/model/record.ts'
import type { CaseTiming, Pair, Sample } from '../harness/model/sample.ts'
import { milliseconds, nanoseconds, scale, toMebibytes, bytes } from '../harness/model/units.ts'
import { scoreRecord } from '../harness/score/score-record.ts'
import { seededRandom } from '../harness/stats/seeded-random.ts'
import { normal } from '../test/normal.ts'
import { buildRecord } from '../test/record-builder.ts'

const { values } = parseArgs({
  options: {
    candidates: { type: 'string', default: '1000' },
    problems: { type: 'string', default: '100' },
    sets: { type: 'string', default: '10' },
    k: { type: 'string', default: '1,10' },
  },
})
const perProblem = Number(values.candidates)
const sets = Number(values.sets)
const ks = values.k.split(',').map(Number)
const random = seededRandom(1)

const names = Array.from({ length: Number(values.problems) }, (_, at) => `problem-${at}`)
const template = buildRecord({
  isMemoryMeasured: true,
  problems: names.map((id) => ({
    id,
    references: [
      { name: 'plain', ratios: 9 },
      { name: 'sorting', ratios: 2 },
      { name: 'naive', verdict: 'too-slow' },
    ],
  })),
  candidates: names.map((problem) => ({ set: 'set-0', problem, name: '0', ratios: 1.5, memory: 2 })),
})
const byKey = new Map(template.measurements.map((one) => [one.key, one]))

/** The same sample with a time of its own: whole nanoseconds, as the clock gives them. */
const varied = (sample: Sample, factor: number): Sample => ({
  ...sample,
  cpu: nanoseconds(Math.round(scale(sample.cpu, factor * Math.exp(0.02 * normal(random))))),
})

const variedPair = (pair: Pair, factor: number): Pair => ({
  ...pair,
  rounds: pair.rounds.map((round) => ({
    ...round,
    reference: varied(round.reference, 1),
    candidate: varied(round.candidate, factor),
  })),
})

const variedTiming = (timing: CaseTiming, factor: number): CaseTiming => ({
  ...timing,
  pairs: timing.pairs.map((pair) => variedPair(pair, factor)),
})

const variedMeasurement = (of: Measurement, key: string): Measurement => {
  if (random.chance(0.3)) {
    const verdict: Measurement['verdict'] = { kind: 'wrong-answer', caseId: 'example/0', why: 'no', input: '[]' }
    const { memory: _, ...rest } = of
    return { ...rest, key, verdict, timings: [] }
  }
  const factor = Math.exp(0.8 * normal(random))
  return { ...of, key, timings: of.timings.map((timing) => variedTiming(timing, factor)), elapsed: milliseconds(2_000) }
}

const candidates: RunRecord['candidates'] = []
const measurements: Measurement[] = template.references.flatMap(({ measurement }) =>
  template.measurements.filter(({ key }) => key === measurement),
)
for (const problem of names) {
  const line = template.candidates.find((one) => one.problem === problem)
  const of = byKey.get(line?.measurement ?? '')
  if (of === undefined || line === undefined) throw new Error('every problem was built with one candidate')
  for (let at = 0; at < perProblem; at++) {
    const key = (candidates.length + 1).toString(16).padStart(8, '0').padEnd(64, 'a')
    candidates.push({ ...line, set: `set-${at % sets}`, name: `${Math.floor(at / sets)}`, measurement: key })
    measurements.push(variedMeasurement(of, key))
  }
}
const record: RunRecord = { ...template, candidates, measurements }
const metrics = await loadMetrics()

const heldNow = (): number => {
  globalThis.gc?.()
  return toMebibytes(bytes(process.memoryUsage().rss))
}
const held = heldNow()
const before = process.cpuUsage()
const scores = scoreRecord({ record, k: ks, metrics })
const { user, system } = process.cpuUsage(before)
const figures = scores.sets.reduce((sum, set) => sum + set.metrics.length, 0)
const intervals = scores.sets.flatMap((set) =>
  set.metrics.filter(({ estimate }) => estimate.kind === 'interval'),
).length
console.log(
  JSON.stringify({
    candidates: candidates.length,
    sets: scores.sets.length,
    figures,
    intervals,
    cpuSeconds: (user + system) / 1e6,
    recordMebibytes: Math.round(held),
    peakMebibytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
)
