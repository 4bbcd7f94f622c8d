import { mean } from 'simple-statistics'
import { expect, test } from 'vitest'

import type { Estimate } from '../../harness/model/estimate.ts'
import type { Random } from '../../harness/model/random.ts'
import { bradleyTerryIntervals } from '../../harness/stats/bradley-terry-intervals.ts'
import type { Wins } from '../../harness/stats/bradley-terry.ts'
import { coverage } from './coverage.ts'

const options = { alpha: 0.05, seed: 1 }

const first = (estimates: readonly Estimate[]): Estimate => {
  const [estimate] = estimates
  if (estimate === undefined) throw new Error('no estimate')
  return estimate
}

/** How sets of these strengths fare on one problem: λ and Gumbel noise, whose differences are logistic. */
const outcomes = (strengths: readonly number[], random: Random): Wins => {
  const shown = strengths.map((strength) => strength - Math.log(-Math.log(1 - random.float())))
  return shown.map((one, i) => shown.map((other, j) => (i !== j && one > other ? 1 : 0)))
}

test('no problem gives nothing, one a point; the same seed gives the same interval', () => {
  expect(bradleyTerryIntervals({ problems: [], ...options })).toEqual([])
  const problem = [
    [0, 1],
    [0, 0],
  ]
  const [point] = bradleyTerryIntervals({ problems: [problem], ...options })
  expect(point).toMatchObject({ kind: 'point', reason: 'too-few-values' })
  const problems = [problem, problem]
  expect(bradleyTerryIntervals({ problems, ...options })).toEqual(bradleyTerryIntervals({ problems, ...options }))
})

test("a set that wins everywhere is known to be strong, and not how strong: Jeffreys' interval", () => {
  const problems = Array.from({ length: 30 }, () => [
    [0, 1],
    [0, 0],
  ])
  const lows = Array.from({ length: 20 }, (_, seed) => {
    const estimate = first(bradleyTerryIntervals({ problems, alpha: 0.05, seed }))
    if (estimate.kind !== 'interval') throw new Error('no interval')
    expect(estimate.value).toBeCloseTo(Math.log(61) / 2, 9)
    expect(estimate.high).toBeGreaterThan(4)
    return estimate.low
  })
  // scipy.stats.beta(30.5, 0.5).ppf(0.025) = 0.92032…; half its log odds: 1.22336…
  expect(Math.abs(mean(lows) - 1.22336)).toBeLessThan(0.03)
})

test.each([
  { problems: 12, strengths: [0.8, -0.8] },
  { problems: 12, strengths: [2, -2] },
  { problems: 12, strengths: [1, 0, -1] },
  { problems: 60, strengths: [1, 0, -1] },
])(
  '95 % intervals from $problems problems cover the strength of the first of $strengths',
  ({ problems, strengths }) => {
    const share = coverage({
      seed: 50 + problems,
      trials: 200,
      truth: strengths[0] ?? Number.NaN,
      experiment: (random) =>
        first(
          bradleyTerryIntervals({ problems: random.list(problems, () => outcomes(strengths, random)), ...options }),
        ),
    })
    expect(share).toBeGreaterThan(0.92)
    expect(share).toBeLessThan(0.99)
  },
)
