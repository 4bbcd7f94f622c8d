import { describe, expect, test } from 'vitest'

import {
  CLEARLY_SLOWER_ROUNDS,
  CONFIDENCE,
  EFFORTS,
  LIMITS,
  WARMUP_CALLS,
  WARMUP_SIZE_SHARE,
} from '../../harness/model/defaults.ts'
import { Effort, Limits, Precision } from '../../harness/model/plan.ts'

describe.each(Precision.options)('the effort of %s', (precision) => {
  const effort = EFFORTS[precision]

  test('fits its schema', () => {
    expect(Effort.parse(effort)).toEqual(effort)
  })

  test('looks at ever more pairs', () => {
    expect(effort.looks).toEqual([...new Set(effort.looks)].toSorted((first, second) => first - second))
  })

  test('spends on all looks together no more than the confidence allows', () => {
    const allowed = 1 - CONFIDENCE
    expect(effort.alphaPerLook).toBeLessThanOrEqual(allowed)
    // Several looks at one error each would add up: Pocock's constant is smaller than the whole.
    expect(effort.looks.length === 1 || effort.alphaPerLook < allowed / 2).toBe(true)
  })

  test('leaves room to shorten what is clearly slower', () => {
    expect(effort.roundsTop).toBeGreaterThan(CLEARLY_SLOWER_ROUNDS)
  })
})

test('more precision is never less effort', () => {
  const { quick, standard, rigorous } = EFFORTS
  for (const [less, more] of [
    [quick, standard],
    [standard, rigorous],
  ] as const) {
    expect(more.targetHalfWidth).toBeLessThan(less.targetHalfWidth)
    expect(more.correctnessCases).toBeGreaterThan(less.correctnessCases)
    expect(more.roundsTop).toBeGreaterThanOrEqual(less.roundsTop)
    expect(more.roundsLower).toBeGreaterThanOrEqual(less.roundsLower)
    expect(more.looks.at(-1)).toBeGreaterThan(less.looks.at(-1) ?? 0)
  }
})

test('the limits fit their schema', () => {
  expect(Limits.parse(LIMITS)).toEqual(LIMITS)
})

test('warm-up is about one per cent of the work of linear code', () => {
  expect(WARMUP_CALLS * WARMUP_SIZE_SHARE).toBeCloseTo(0.01, 12)
})
