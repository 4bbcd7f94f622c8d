/** Records whose times are drawn anew in a moment, for simulating a gate a thousand times over. */
import type { Random } from '../../../harness/model/random.ts'
import type { RunRecord } from '../../../harness/model/record.ts'
import { milliseconds } from '../../../harness/model/units.ts'
import { builtPair } from '../../built-timings.ts'
import { buildRecord } from '../../record-builder.ts'

const ROUNDS = 4

/**
 * A pair value scatters by `builtPair`'s noise, and by twice as much for each round, of which the median is taken: for
 * four normal ones that has 0.545 of the sd of one. In all √(1 + 4 · 0.545²) = 1.48 of the noise.
 */
const PER_NOISE = 1.48

const pad = (index: number): string => String(index).padStart(2, '0')

/** A whole run of one set: `problems` problems with one case each, and a candidate for each that takes the canonical's time. */
export const simulatedRun = (problems: number): RunRecord => {
  const ids = Array.from({ length: problems }, (_, index) => `problem-${pad(index)}`)
  return buildRecord({
    precision: 'quick',
    problems: ids.map((id) => ({
      id,
      levels: [{ name: 'large', hardness: 4, size: 1_000, canonicalMs: 20 }],
      families: ['random'],
    })),
    candidates: ids.map((problem) => ({ set: 'model', problem, name: '1', pairs: 2 })),
  })
}

export interface Simulation {
  /** Standard deviation of pair values. */
  readonly pairSd: number
  readonly pairs: number
  /** Candidate time over canonical time, by place. */
  readonly ratio: (index: number) => number
}

/** The same run with times of its own: `pairs` pairs a candidate. */
export const redrawn = (record: RunRecord, random: Random, { pairSd, pairs, ratio }: Simulation): RunRecord => ({
  ...record,
  measurements: record.measurements.map((measurement, index) => ({
    ...measurement,
    timings: measurement.timings.map((timing) => ({
      ...timing,
      pairs: random.list(pairs, () =>
        builtPair(random, pairSd / PER_NOISE, {
          ...{ purpose: 'refine', rounds: ROUNDS, canonical: milliseconds(20), ratio: ratio(index) },
        }),
      ),
    })),
  })),
})
