import { expect, test } from 'vitest'

import type { CaseTiming } from '../../harness/model/sample.ts'
import { milliseconds, toMilliseconds } from '../../harness/model/units.ts'
import { caseTime, levelTime } from '../../harness/score/level-time.ts'
import type { CaseTime, LevelTime } from '../../harness/score/metric.ts'
import { DRAWS } from '../../harness/stats/pair-draws.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { builtPair } from '../built-timings.ts'
import { close } from '../close.ts'

const random = seededRandom(1)
const canonical = new Map([
  ['large/random', milliseconds(20)],
  ['large/adversarial', milliseconds(30)],
])
const level = { name: 'large', hardness: 4, canonical: milliseconds(30) }
const pairs = (purpose: 'screen' | 'refine', ratio: number, count: number, noise = 0): CaseTiming['pairs'] =>
  random.list(count, () => builtPair(random, noise, { purpose, rounds: 3, canonical: milliseconds(20), ratio }))
const timing = (family: string, of: CaseTiming['pairs']): CaseTiming => ({
  caseId: `large/${family}`,
  level: 'large',
  family,
  size: 1000,
  pairs: of,
})
const timeOf = (one: CaseTiming): CaseTime | undefined =>
  caseTime({ timing: one, canonical, alpha: 0.05, random: seededRandom(2) })
const outcome = (...timings: CaseTiming[]): LevelTime =>
  levelTime({ level, cases: timings.flatMap((one) => timeOf(one) ?? []) })

test('of the refined cases the slowest on the common scale, not the one of the largest ratio', () => {
  const found = outcome(timing('random', pairs('refine', 2.2, 3)), timing('adversarial', pairs('refine', 2, 3)))
  if (found.kind !== 'measured') throw new Error('measured')
  expect(found.slowest.family).toBe('adversarial')
  expect(toMilliseconds(found.slowest.time)).toBeCloseTo(60, 9)
  expect(found.slowest.ratio).toMatchObject({ kind: 'interval', value: close(2) })
  expect(found.relative[0]).toBeCloseTo(2, 12)
  const other = outcome(timing('adversarial', pairs('refine', 2, 3)), timing('random', pairs('refine', 3.2, 3)))
  expect(other).toMatchObject({ kind: 'measured', slowest: { family: 'random' }, relative: { 0: close(64 / 30) } })
  const turned = outcome(timing('adversarial', pairs('refine', 2, 3)), timing('random', pairs('refine', 2.2, 3)))
  expect(turned).toMatchObject({ kind: 'measured', slowest: { family: 'adversarial' } })
})

test('screening never enters the estimate', () => {
  const found = timeOf(timing('random', [...pairs('screen', 9, 1), ...pairs('refine', 1.5, 1)]))
  if (found?.kind !== 'measured') throw new Error('measured')
  expect(found.ratio).toMatchObject({ kind: 'point', value: close(1.5) })
  expect(found.pairs).toEqual([close(Math.log(1.5))])
  expect(timeOf(timing('random', pairs('screen', 9, 1)))).toBeUndefined()
  expect(outcome(timing('random', pairs('screen', 9, 1)))).toMatchObject({ kind: 'unmeasured' })
  expect(outcome()).toMatchObject({ kind: 'unmeasured', level: 'large', hardness: 4 })
})

test('a stopped call stops the level, whatever else was measured there', () => {
  const stopped: CaseTiming = {
    ...timing('adversarial', []),
    censored: { limit: milliseconds(500), reference: milliseconds(25) },
  }
  const found = outcome(timing('random', pairs('refine', 1, 3)), stopped)
  expect(found).toMatchObject({ kind: 'stopped', family: 'adversarial' })
})

test('a case without a canonical time has no place on the scale', () => {
  const one = timing('random', pairs('refine', 1, 3))
  expect(caseTime({ timing: one, canonical: new Map(), alpha: 0.05, random })).toBeUndefined()
})

test('the level varies from version to version as its slowest case does; one pair does not vary', () => {
  const found = outcome(
    timing('random', pairs('refine', 2.9, 3, 0.05)),
    timing('adversarial', pairs('refine', 2, 3, 0.05)),
  )
  if (found.kind !== 'measured') throw new Error('measured')
  expect(found.relative).toHaveLength(DRAWS + 1)
  expect(new Set(found.relative).size).toBeGreaterThan(2)
  expect(found.relative[0]).toBeCloseTo(toMilliseconds(found.slowest.time) / 30, 12)
  const single = outcome(timing('random', pairs('refine', 2.2, 1, 0.05)))
  expect(single.kind === 'measured' ? single.relative : []).toHaveLength(1)
})
