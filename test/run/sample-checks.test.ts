import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Sample } from '../../harness/model/sample.ts'
import { disagreement, isDoubtful, usedThreads } from '../../harness/run/sample-checks.ts'
import { roundOf, sampleOf } from './built-sample.ts'

const withoutAccounting = ({ cpu, process, bracket, load, warmup }: Sample): Sample => ({
  ...{ cpu, process, bracket, load, warmup },
})

describe('disagreement', () => {
  it('has the sign of the claim: below what was seen −1, above it 1', () => {
    expect(disagreement(sampleOf(10, { outside: 20 }))).toBe(-1)
    expect(disagreement(sampleOf(20, { outside: 10 }))).toBe(1)
  })

  it('is none within 6 ms, or within a twentieth of the claim when that is more', () => {
    expect(disagreement(sampleOf(10, { outside: 15.9 }))).toBe(0)
    expect(disagreement(sampleOf(10, { outside: 16.1 }))).toBe(-1)
    expect(disagreement(sampleOf(10, { outside: 3.9 }))).toBe(1)
    expect(disagreement(sampleOf(1_000, { outside: 1_049 }))).toBe(0)
    expect(disagreement(sampleOf(1_000, { outside: 1_051 }))).toBe(-1)
    expect(disagreement(sampleOf(1_000, { outside: 949 }))).toBe(1)
  })

  it('is 1 for a claim of more than there was time for, whatever the system says of it', () => {
    expect(disagreement(sampleOf(20, { bracket: 10 }))).toBe(1)
    expect(disagreement(withoutAccounting(sampleOf(20, { bracket: 10 })))).toBe(1)
    expect(disagreement(sampleOf(20, { bracket: 10, outside: 90 }))).toBe(1)
  })

  it('forgives a claim above the time there was by as much as it forgives between clocks', () => {
    expect(disagreement(sampleOf(10, { bracket: 4.1 }))).toBe(0)
    expect(disagreement(sampleOf(10, { bracket: 3.9 }))).toBe(1)
    expect(disagreement(sampleOf(1_000, { bracket: 951 }))).toBe(0)
    expect(disagreement(sampleOf(1_000, { bracket: 949 }))).toBe(1)
    expect(disagreement(sampleOf(10, { bracket: 900 }))).toBe(0)
  })

  it('is none where the system keeps no account', () => {
    expect(disagreement(withoutAccounting(sampleOf(10)))).toBe(0)
  })

  it('cannot hide a claim of less than half of what was used, from 12.1 ms on', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 12.1, max: 1_000, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (used, share) => {
          expect(disagreement(sampleOf(used * share, { outside: used }))).toBe(-1)
        },
      ),
    )
  })
})

describe('usedThreads', () => {
  it('sees process CPU beyond the thread’s by both a share and an amount', () => {
    expect(usedThreads(sampleOf(10, { process: 10.9 }))).toBe(false)
    expect(usedThreads(sampleOf(100, { process: 102.9 }))).toBe(false)
    expect(usedThreads(sampleOf(10, { process: 12 }))).toBe(true)
    expect(usedThreads(sampleOf(100, { process: 104 }))).toBe(true)
  })
})

describe('isDoubtful', () => {
  it('repeats a round in which either side waited for the core for more than a quarter of its call', () => {
    const waited = sampleOf(20, { waiting: 6 })
    expect(isDoubtful(roundOf(sampleOf(20)))).toBe(false)
    expect(isDoubtful(roundOf(sampleOf(20, { waiting: 4 })))).toBe(false)
    expect(isDoubtful(roundOf(waited))).toBe(true)
    expect(isDoubtful(roundOf(sampleOf(20), waited))).toBe(true)
  })

  it('repeats a round in which either side’s clocks disagree', () => {
    const apart = sampleOf(20, { outside: 30 })
    expect(isDoubtful(roundOf(apart))).toBe(true)
    expect(isDoubtful(roundOf(sampleOf(20), apart))).toBe(true)
  })
})
