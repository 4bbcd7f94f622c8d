import { expect, test } from 'vitest'

import type { CaseTiming } from '../../harness/model/sample.ts'
import { milliseconds, toMilliseconds } from '../../harness/model/units.ts'
import { levelOutcome } from '../../harness/score/level-outcome.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { builtPair } from '../built-timings.ts'

const random = seededRandom(1)
const canonical = new Map([
  ['large/random', milliseconds(20)],
  ['large/adversarial', milliseconds(30)],
])
const pairs = (purpose: 'screen' | 'refine', ratio: number, count: number): CaseTiming['pairs'] =>
  random.list(count, () => builtPair(random, 0, { purpose, rounds: 3, canonical: milliseconds(20), ratio }))
const timing = (family: string, of: CaseTiming['pairs']): CaseTiming => ({
  caseId: `large/${family}`,
  level: 'large',
  family,
  size: 1000,
  pairs: of,
})
const outcome = (...timings: CaseTiming[]): ReturnType<typeof levelOutcome> =>
  levelOutcome({ timings, canonical, alpha: 0.05 })

test('of the refined cases the slowest on the common scale, not the one of the largest ratio', () => {
  const found = outcome(timing('random', pairs('refine', 2.2, 3)), timing('adversarial', pairs('refine', 2, 3)))
  if (found.kind !== 'measured') throw new Error('measured')
  expect(found.family).toBe('adversarial')
  expect(toMilliseconds(found.time)).toBeCloseTo(60, 9)
  expect(found.ratio.kind === 'interval' ? found.ratio.value : 0).toBeCloseTo(2, 12)
  const other = outcome(timing('adversarial', pairs('refine', 2, 3)), timing('random', pairs('refine', 3.2, 3)))
  expect(other).toMatchObject({ kind: 'measured', family: 'random' })
  const turned = outcome(timing('adversarial', pairs('refine', 2, 3)), timing('random', pairs('refine', 2.2, 3)))
  expect(turned).toMatchObject({ kind: 'measured', family: 'adversarial' })
})

test('screening never enters the estimate', () => {
  const found = outcome(timing('random', [...pairs('screen', 9, 1), ...pairs('refine', 1.5, 1)]))
  if (found.kind !== 'measured' || found.ratio.kind !== 'point') throw new Error('one pair is a point')
  expect(found.ratio.value).toBeCloseTo(1.5, 12)
  expect(outcome(timing('random', pairs('screen', 9, 1)))).toEqual({ kind: 'unmeasured' })
  expect(outcome()).toEqual({ kind: 'unmeasured' })
})

test('a stopped call stops the level, whatever else was measured there', () => {
  const stopped: CaseTiming = {
    ...timing('adversarial', []),
    censored: { limit: milliseconds(500), reference: milliseconds(25) },
  }
  const found = outcome(timing('random', pairs('refine', 1, 3)), stopped)
  expect(found).toEqual({ kind: 'stopped', family: 'adversarial' })
})

test('a case without a canonical time has no place on the scale', () => {
  const found = levelOutcome({ timings: [timing('random', pairs('refine', 1, 3))], canonical: new Map(), alpha: 0.05 })
  expect(found).toEqual({ kind: 'unmeasured' })
})
