/** How often the gate is wrong, and how often it sees what it must, on records with the noise of a quiet machine. */
import { expect, test } from 'vitest'

import { FALSE_DISCOVERIES, MINIMAL_CHANGE } from '../../../harness/model/defaults.ts'
import type { GateStatus } from '../../../harness/model/gate.ts'
import { gateResult } from '../../../harness/score/gate/gate-result.ts'
import { refinedValues } from '../../../harness/stats/refined-values.ts'
import { scoreRecord } from '../../../harness/score/score-record.ts'
import { pooledSd } from '../../../harness/stats/pooled-sd.ts'
import { seededRandom } from '../../../harness/stats/seeded-random.ts'
import { redrawn, simulatedRun, type Simulation } from './simulated-records.ts'

const TRIALS = 1_000
const RUN = simulatedRun(20)
const SCORES = scoreRecord({ record: RUN, k: [1], metrics: [] })

const QUIET: Simulation = { pairSd: 0.01, pairs: 4, ratio: (index) => 1 + index / 10 }

/** Statuses of so many comparisons of two runs drawn anew. */
const statuses = (seed: number, before: Simulation, now: Simulation): GateStatus[] => {
  const random = seededRandom(seed)
  return random.list(TRIALS, () => {
    const baseline = { kind: 'read' as const, record: redrawn(RUN, random, before) }
    const run = redrawn(RUN, random, now)
    const bar = { minimalChange: MINIMAL_CHANGE, falseDiscoveries: FALSE_DISCOVERIES, thresholds: [] }
    return gateResult({ run, scores: SCORES, baseline, ...bar }).status
  })
}

const share = (all: readonly GateStatus[], status: GateStatus): number =>
  all.filter((one) => one === status).length / all.length

/** Every tenth candidate takes this many times what it took. */
const slower =
  (factor: number): Simulation['ratio'] =>
  (index) =>
    QUIET.ratio(index) * (index % 10 === 3 ? factor : 1)

test('the simulation scatters as it says', () => {
  const random = seededRandom(1)
  const groups = random
    .list(20, () => redrawn(RUN, random, QUIET))
    .flatMap(({ measurements }) => measurements.flatMap(({ timings }) => timings.map(refinedValues)))
  expect(pooledSd(groups)).toBeGreaterThan(0.0095)
  expect(pooledSd(groups)).toBeLessThan(0.0105)
})

test('without a change it fails in at most 1 % of 1 000 trials', () => {
  const all = statuses(2, QUIET, QUIET)
  expect(share(all, 'met')).toBeGreaterThanOrEqual(0.99)
})

test('without a change no noise makes it cry: in at most 1 % it says that something regressed', () => {
  for (const pairSd of [0.03, 0.1]) {
    const noisy = { ...QUIET, pairSd }
    expect(share(statuses(3, noisy, noisy), 'not-met')).toBeLessThanOrEqual(0.01)
  }
})

test('with a tenth of the problems slower by 10 % it fails in at least 95 % of trials', () => {
  expect(share(statuses(4, QUIET, { ...QUIET, ratio: slower(1.1) }), 'not-met')).toBeGreaterThanOrEqual(0.95)
})

test('faster by 10 % is no failure, and slower by 2 % none that matters', () => {
  for (const factor of [1 / 1.1, 1.02]) {
    expect(share(statuses(5, QUIET, { ...QUIET, ratio: slower(factor) }), 'not-met')).toBeLessThanOrEqual(0.01)
  }
})

test('where pairs scatter so that a change would be missed, it is not green', () => {
  const noisy = { ...QUIET, pairSd: 0.1 }
  expect(share(statuses(6, noisy, noisy), 'inconclusive')).toBeGreaterThanOrEqual(0.95)
})
