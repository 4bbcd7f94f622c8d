import { describe, expect, test } from 'vitest'

import { EFFORTS } from '../../harness/model/defaults.ts'
import type { Estimate } from '../../harness/model/estimate.ts'
import type { Effort } from '../../harness/model/plan.ts'
import type { Random } from '../../harness/model/random.ts'
import { seconds } from '../../harness/model/units.ts'
import { pairsInterval } from '../../harness/stats/pairs-interval.ts'
import { reportedAlpha } from '../../harness/stats/reported-alpha.ts'
import { stopping } from '../../harness/stats/stopping.ts'
import { normal } from '../normal.ts'
import { coverage } from './coverage.ts'

const effort: Effort = { ...EFFORTS.standard, looks: [8, 3, 5], alphaPerLook: 0.05, targetHalfWidth: 0.05 }
const around = (middle: number, half: number): number[] => [middle - half, middle, middle + half]

describe('at a look', () => {
  test('an interval wholly outside 1 ± 3 % is resolved, either way', () => {
    expect(stopping({ values: around(0.2, 0.01), effort })).toEqual({ kind: 'stop', reason: 'resolved' })
    expect(stopping({ values: around(-0.2, 0.01), effort })).toEqual({ kind: 'stop', reason: 'resolved' })
  })

  test('an interval wholly inside is equal', () => {
    expect(stopping({ values: around(0.002, 0.005), effort })).toEqual({ kind: 'stop', reason: 'equal' })
  })

  test('an interval across the border stops when it is narrow enough', () => {
    expect(stopping({ values: around(0.03, 0.015), effort })).toEqual({ kind: 'stop', reason: 'precise' })
  })

  test('a wide interval goes on to the next look, and stops at the last', () => {
    expect(stopping({ values: around(0.03, 0.2), effort })).toEqual({ kind: 'continue', pairs: 5 })
    const eight = [...around(0.03, 0.2), ...around(0.03, 0.3), 0.4, -0.4]
    expect(stopping({ values: eight, effort })).toEqual({ kind: 'stop', reason: 'last-look' })
    expect(stopping({ values: [...eight, 0.9], effort })).toEqual({ kind: 'stop', reason: 'last-look' })
  })
})

describe('a budget', () => {
  const limited: Effort = { ...effort, budget: seconds(2) }
  const wide = around(0.03, 0.2)

  test('makes the first look after it the last', () => {
    expect(stopping({ values: wide, effort: limited, elapsed: seconds(1.9) })).toEqual({ kind: 'continue', pairs: 5 })
    expect(stopping({ values: wide, effort: limited, elapsed: seconds(2) })).toEqual({
      kind: 'stop',
      reason: 'over-budget',
    })
    expect(stopping({ values: wide, effort, elapsed: seconds(2_000) })).toEqual({ kind: 'continue', pairs: 5 })
  })

  test('ends nothing between looks, and is no reason where there is a better one', () => {
    const elapsed = seconds(60)
    expect(stopping({ values: wide.slice(1), effort: limited, elapsed })).toEqual({ kind: 'continue', pairs: 3 })
    const resolved = { kind: 'stop', reason: 'resolved' }
    expect(stopping({ values: around(0.2, 0.01), effort: limited, elapsed })).toEqual(resolved)
  })
})

describe('when only the target counts', () => {
  const targeted: Effort = { ...effort, isTargetOnly: true, targetHalfWidth: 0.01 }

  test('a decision is no reason to stop, and a narrow interval is', () => {
    expect(stopping({ values: around(0.2, 0.01), effort: targeted })).toEqual({ kind: 'continue', pairs: 5 })
    expect(stopping({ values: around(0.2, 0.001), effort: targeted })).toEqual({ kind: 'stop', reason: 'precise' })
  })
})

test('between looks it says how many pairs the next one needs, whatever the values', () => {
  expect(stopping({ values: [], effort })).toEqual({ kind: 'continue', pairs: 3 })
  expect(stopping({ values: [5, 5], effort })).toEqual({ kind: 'continue', pairs: 3 })
  expect(stopping({ values: [5, 5, 5, 5], effort })).toEqual({ kind: 'continue', pairs: 5 })
})

test('a single pair at a look of one has no interval', () => {
  expect(stopping({ values: [1], effort: { ...effort, looks: [1] } })).toEqual({ kind: 'stop', reason: 'last-look' })
})

/** Measures until told to stop, and reports as the run does. */
const measured = (random: Random, of: Effort, truth: number): Estimate => {
  const values: number[] = []
  for (let pairs = 0; ;) {
    const next = stopping({ values, effort: of })
    if (next.kind === 'stop') return pairsInterval({ values, alpha: reportedAlpha(of) })
    for (; pairs < next.pairs; pairs++) values.push(truth + 0.02 * normal(random))
  }
}

test.each(['quick', 'standard', 'rigorous'] as const)('%s: looking does not cost the confidence', (precision) => {
  for (const truth of [0, Math.log(1.03), 0.05]) {
    const share = coverage({
      seed: 3,
      trials: 3_000,
      truth,
      experiment: (random) => measured(random, EFFORTS[precision], truth),
    })
    expect(share, `truth ${truth}`).toBeGreaterThan(0.94)
    expect(share, `truth ${truth}`).toBeLessThan(0.995)
  }
})
