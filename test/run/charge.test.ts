import { describe, expect, it } from 'vitest'

import { milliseconds } from '../../harness/model/units.ts'
import { chargeRounds, excessOf } from '../../harness/run/charge.ts'
import { roundOf, sampleOf } from './built-sample.ts'

/** The excess, in ms, of candidates against a reference of 20 ms with 1 ms of load and 1 ms of warm-up. */
const excess = (...candidates: { cpu: number; load: number; warmup?: number }[]): number =>
  excessOf(candidates.map(({ cpu, load, warmup = 1 }) => roundOf(sampleOf(cpu, { load, warmup })))) / milliseconds(1)

describe('excessOf', () => {
  it('is what is spent before the call beyond twice what the reference spends there', () => {
    expect(excess({ cpu: 20, load: 53 })).toBe(50)
    expect(excess({ cpu: 20, load: 1, warmup: 53 })).toBe(50)
  })

  it('is nothing up to that allowance, and nothing up to a twentieth of the call', () => {
    expect(excess({ cpu: 20, load: 3 })).toBe(0)
    expect(excess({ cpu: 20, load: 4 })).toBe(0)
    expect(excess({ cpu: 20, load: 4.01 })).toBeCloseTo(1.01, 6)
  })

  it('allows a slower candidate as much more, and a faster one no less', () => {
    expect(excess({ cpu: 200, load: 39 })).toBe(0)
    expect(excess({ cpu: 200, load: 59 })).toBe(20)
    expect(excess({ cpu: 4, load: 53 })).toBe(50)
  })

  it('is judged on the median of the rounds: collecting the garbage of the last round is not work at load', () => {
    expect(excess({ cpu: 20, load: 1 }, { cpu: 20, load: 90 }, { cpu: 20, load: 1 })).toBe(0)
    expect(excess({ cpu: 20, load: 53 }, { cpu: 20, load: 1 }, { cpu: 20, load: 53 })).toBe(50)
  })

  it('is nothing for a genuine win, however large its load is beside its call', () => {
    expect(excess({ cpu: 1, load: 2 })).toBe(0)
  })
})

describe('chargeRounds', () => {
  it('adds the excess to every call of the candidate and to nothing else', () => {
    const rounds = [roundOf(sampleOf(10)), roundOf(sampleOf(12))]
    const charged = chargeRounds(rounds, milliseconds(5))
    expect(charged.map(({ candidate }) => candidate.cpu)).toEqual([milliseconds(15), milliseconds(17)])
    expect(charged.map(({ reference }) => reference)).toEqual(rounds.map(({ reference }) => reference))
    expect(charged.map(({ candidate }) => candidate.load)).toEqual(rounds.map(({ candidate }) => candidate.load))
  })
})
