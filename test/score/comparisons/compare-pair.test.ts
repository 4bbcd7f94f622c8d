import { describe, expect, test } from 'vitest'

import type { Estimate } from '../../../harness/model/estimate.ts'
import type { Random } from '../../../harness/model/random.ts'
import { metric as effAtK } from '../../../harness/score/metrics/eff-at-k.ts'
import { metric as speedup } from '../../../harness/score/metrics/speedup.ts'
import { mapEstimate } from '../../../harness/stats/map-estimate.ts'
import { overDrawnProblems } from '../../../harness/stats/over-drawn-problems.ts'
import { overProblems } from '../../../harness/stats/over-problems.ts'
import { seededRandom } from '../../../harness/stats/seeded-random.ts'
import { coverage } from '../../stats/coverage.ts'
import { viewOf } from '../built-view.ts'
import { simulatedPopulation, type SimulatedProblem } from './simulated-sets.ts'

const population = simulatedPopulation(1)
const options = { alpha: 0.05, seed: 1 }

type Asked = readonly SimulatedProblem[]

const efficiency = (problems: Asked): Estimate =>
  overDrawnProblems({ problems: problems.map((one) => one.efficiency), kind: 'share', ...options })

const logSpeedup = (problems: Asked): Estimate =>
  overDrawnProblems({ problems: problems.flatMap((one) => one.logSpeedup ?? []), kind: 'plain', ...options })

const winRate = (problems: Asked): Estimate =>
  overProblems({ values: problems.map(({ winShare }) => winShare), kind: 'share', ...options })

const asked = (count: number, of: Asked, random: Random): Asked => random.list(count, () => random.pick(of))

const all = population.problems
/** The problems that a speedup is about. */
const correct = all.filter((problem) => problem.logSpeedup !== undefined)

const expectSame = (got: Estimate | undefined, wanted: Estimate): void => {
  if (got?.kind !== 'interval' || wanted.kind !== 'interval') throw new Error('two intervals are compared')
  for (const end of ['value', 'low', 'high'] as const) expect(got[end]).toBeCloseTo(wanted[end], 9)
}

test('what is simulated is what the metrics print', () => {
  for (const count of [12, 60]) {
    const problems = asked(count, all, seededRandom(3))
    const view = viewOf(problems.map((problem) => problem.view))
    expectSame(effAtK.compute(view, [1])[0]?.estimate, efficiency(problems))
    expectSame(speedup.compute(view, [1])[0]?.estimate, mapEstimate(logSpeedup(problems), Math.exp))
  }
})

describe.each([12, 60, 200])('%i problems asked of all there are', (count) => {
  test.each([
    { figure: 'eff@1', truth: population.efficiency, of: all, estimate: efficiency },
    { figure: 'speedup', truth: population.logSpeedup, of: correct, estimate: logSpeedup },
    { figure: 'win rate', truth: population.winRate, of: all, estimate: winRate },
  ])('the 95 % interval of $figure covers the truth in 92.5–97.5 % of 1 000 runs', ({ truth, of, estimate }) => {
    const covered = coverage({
      seed: 70 + count,
      trials: 1_000,
      truth,
      experiment: (random) => estimate(asked(count, of, random)),
    })
    expect(covered).toBeGreaterThanOrEqual(0.925)
    expect(covered).toBeLessThanOrEqual(0.975)
  })
})
