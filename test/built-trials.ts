import type { Trial, Weather } from '../harness/model/certificate.ts'
import type { RunRecord } from '../harness/model/record.ts'
import { bytes, mebibytes, milliseconds, scale, type Nanoseconds } from '../harness/model/units.ts'
import { seededRandom } from '../harness/stats/seeded-random.ts'
import { builtPair } from './built-timings.ts'

export interface BuiltTrial {
  readonly problem?: string
  readonly what?: Trial['what']
  /** Ratio that was measured; the true one unless told. */
  readonly measured?: number
  /** Standard deviation of the log ratio between pairs. 0.01 unless told. */
  readonly noise?: number
  readonly pairs?: number
  readonly seed?: number
  /** Wall time of a call over its CPU time. */
  readonly wallPerCpu?: number
}

/** A trial that never happened: 21 calls against 20 where a slowdown is planted. */
export const builtTrial = ({
  problem = 'two-sum',
  what = 'same',
  measured = what === 'planted' ? 21 / 20 : 1,
  noise = 0.01,
  pairs = 3,
  seed = 1,
  wallPerCpu = 1.02,
}: BuiltTrial = {}): Trial => {
  const random = seededRandom(seed)
  const one = { purpose: 'refine' as const, rounds: 8, canonical: milliseconds(25), ratio: measured }
  const timing: Trial['timing'] = {
    ...{ caseId: 'large/random', level: 'large', family: 'random', size: 40_000 },
    pairs: random.list(pairs, () => builtPair(random, noise, one)),
  }
  for (const pair of timing.pairs) {
    for (const { reference } of pair.rounds) reference.bracket = scale(reference.cpu, wallPerCpu)
  }
  return { problem, what, calls: what === 'planted' ? 21 : 1, referenceCalls: what === 'planted' ? 20 : 1, timing }
}

/** `loopMs`: CPU time of one pass of the loop. */
export const builtWeather = (loopMs: number, more: Pick<Weather, 'steal' | 'pressure'> = {}): Weather => ({
  loopCpu: [1, 1.01, 1.5].map((factor) => scale(milliseconds(loopMs), factor)),
  loopWall: [1.01, 1.02, 1.6].map((factor) => scale(milliseconds(loopMs), factor)),
  ...more,
})

/** The record of a run that was asked for a certificate and saw these trials, under fair weather unless told. */
export const withTrials = (
  record: RunRecord,
  trials: readonly Trial[],
  weather: readonly Weather[] = [builtWeather(5, { steal: 0, pressure: 0.02 }), builtWeather(5.2, { steal: 0.01 })],
): RunRecord => ({
  ...record,
  header: { ...record.header, plan: { ...record.header.plan, also: ['certificate'] } },
  trials: trials.map((trial) => ({ kind: 'trial', ...trial })),
  weather: weather.map((reading, index) => ({ kind: 'weather', at: index === 0 ? 'start' : 'end', ...reading })),
})

/** Ten calls in one context: the first is cold, and from the sixth on all take the last factor. */
const calls = (time: Nanoseconds, factors: readonly [cold: number, steady: number]): Nanoseconds[] =>
  Array.from({ length: 10 }, (_, index) => scale(time, index < 5 ? factors[0] : factors[1]))

/** What is observed beside the time, for every measurement that has one: twice the memory, and a steady ratio as told. */
export const withObservations = (record: RunRecord, steadyRatio: (index: number) => number): RunRecord => {
  const caseId = 'large/adversarial'
  const memory = (times: number): NonNullable<RunRecord['measurements'][number]['memory']> => ({
    ...{ caseId, peak: mebibytes(12 * times), allocated: mebibytes(30 * times) },
    ...{ live: bytes(4096), integral: 1.5 * times },
  })
  return {
    ...record,
    canonicals: record.problems.map(({ card }) => ({
      ...{ kind: 'canonical', problem: card.id, times: [], memory: memory(1) },
    })),
    measurements: record.measurements.map((measurement, index) =>
      measurement.timings.length === 0
        ? measurement
        : {
            ...measurement,
            memory: memory(2),
            repeated: {
              caseId,
              reference: calls(milliseconds(20), [1.4, 1]),
              candidate: calls(milliseconds(20), [1.6, steadyRatio(index)]),
            },
          },
    ),
  }
}
