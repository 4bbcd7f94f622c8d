import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { TRIALS } from '../../harness/model/defaults.ts'
import { Precision, type RunPlan } from '../../harness/model/plan.ts'
import { spread, trialsOf, type PlannedTrial } from '../../harness/plan/trials.ts'
import { examplePlan } from './example-plan.ts'

const withCertificate = (precision: Precision, seed = 'abcdef01'): RunPlan => ({
  ...examplePlan(seed, precision),
  also: ['certificate'],
})
const problems = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, canPlant: id !== 'c' }))

describe('trialsOf', () => {
  test.each(Precision.options)('plans as many of each kind as %s has, numbered', (precision) => {
    const trials = trialsOf(withCertificate(precision), problems)
    const count = (what: string): number => trials.filter((trial) => trial.what === what).length
    expect({ same: count('same'), planted: count('planted') }).toEqual(TRIALS[precision])
    expect(trials.map(({ number }) => number)).toEqual(trials.map((_, index) => index))
  })

  test('plants only where a slowdown can be planted', () => {
    const planted = trialsOf(withCertificate('rigorous'), problems).filter(({ what }) => what === 'planted')
    expect(planted.map(({ problem }) => problem)).not.toContain('c')
    expect(trialsOf(withCertificate('quick'), [{ id: 'c', canPlant: false }]).map(({ what }) => what)).toEqual([
      'same',
      'same',
    ])
  })

  test('tries another problem each time while there are others', () => {
    const same = trialsOf(withCertificate('standard'), problems).filter(({ what }) => what === 'same')
    expect(new Set(same.map(({ problem }) => problem)).size).toBe(same.length)
  })

  test('lets the seed choose the problems, whatever order they come in', () => {
    const plan = withCertificate('quick')
    expect(trialsOf(plan, problems.toReversed())).toEqual(trialsOf(plan, problems))
    const firsts = ['00000001', '00000002', '00000003', '00000004', '00000005'].map(
      (seed) => trialsOf(withCertificate('quick', seed), problems)[0]?.problem,
    )
    expect(new Set(firsts).size).toBeGreaterThan(1)
  })

  test('plans none without problems, and none when no certificate is wanted', () => {
    expect(trialsOf(withCertificate('quick'), [])).toEqual([])
    expect(trialsOf(examplePlan('abcdef01'), problems)).toEqual([])
  })
})

describe('spread', () => {
  const trials = (count: number): PlannedTrial[] =>
    Array.from({ length: count }, (_, number) => ({ number, what: 'same', problem: 'a' }))

  test('keeps every trial once and in order, the first before and the last after all measurements', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(40), (count, measurements) => {
        const slots = spread(trials(count), measurements)
        expect(slots).toHaveLength(measurements + 1)
        expect(slots.flat().map(({ number }) => number)).toEqual(trials(count).map(({ number }) => number))
        expect(slots[0]?.[0]?.number).toBe(count === 0 ? undefined : 0)
        const last = measurements === 0 || count > 1 ? slots.at(-1)?.at(-1)?.number : count - 1
        expect(last).toBe(count === 0 ? last : count - 1)
      }),
    )
  })
})
