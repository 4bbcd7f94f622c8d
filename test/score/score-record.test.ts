import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { HarnessFault } from '../../harness/model/errors.ts'
import type { RunRecord } from '../../harness/model/record.ts'
import { Scores, type SetScore } from '../../harness/model/score.ts'
import { metric as effAtK } from '../../harness/score/metrics/eff-at-k.ts'
import { metric as passAtK } from '../../harness/score/metrics/pass-at-k.ts'
import { metric as speedup } from '../../harness/score/metrics/speedup.ts'
import { scoreRecord } from '../../harness/score/score-record.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { buildRecord, type BuiltCandidate } from '../record-builder.ts'

const metrics = [passAtK, effAtK, speedup]
const scores = (record: RunRecord, k: readonly number[] = [1]): Scores => scoreRecord({ record, k, metrics })
const setOf = (all: Scores, name: string): SetScore => {
  const found = all.sets.find(({ set }) => set === name)
  if (found === undefined) throw new Error(`no set ${name}`)
  return found
}
const valueOf = (set: SetScore, id: string): number | string => {
  const estimate = set.metrics.find((metric) => metric.id === id)?.estimate
  if (estimate === undefined) return 'no such metric'
  return estimate.kind === 'absent' ? estimate.reason : estimate.value
}

describe('a record with every kind of verdict', () => {
  const all = scores(buildRecord(), [1, 2])

  test('is scored into what the schema says, best set first', () => {
    expect(Scores.parse(all)).toEqual(all)
    expect(all.k).toEqual([1, 2])
    expect(all.sets.map(({ set }) => set)).toEqual(['careful', 'hasty', 'troublesome'])
    expect(all.canonicalTimes.length).toBe(12)
  })

  test('counts verdicts; what is unmeasured or our fault is in no n', () => {
    const hasty = setOf(all, 'hasty')
    expect(hasty.candidates).toBe(4)
    expect(hasty.unmeasured).toBe(1)
    expect(hasty.verdicts).toEqual({ accepted: 1, 'too-slow': 1, 'wrong-answer': 1 })
    expect(valueOf(hasty, 'pass@1')).toBeCloseTo((1 / 2 + 0) / 2, 12)
    expect(valueOf(hasty, 'pass@1-correct')).toBeCloseTo((1 + 0) / 2, 12)
    const troublesome = setOf(all, 'troublesome')
    expect(troublesome.verdicts['harness-fault']).toBe(1)
    expect(Object.keys(troublesome.verdicts).length).toBe(9)
    const [twoSum] = troublesome.problems
    expect(twoSum?.candidates).toBe(8)
    expect(all.candidates.some(({ verdict }) => verdict.kind === 'harness-fault')).toBe(false)
  })

  test('names what is missing, and does not count it as a failure', () => {
    expect(setOf(all, 'careful').missing).toEqual([])
    expect(setOf(all, 'troublesome').missing).toEqual(['merge-intervals'])
    expect(setOf(all, 'troublesome').problems.map(({ problem }) => problem)).toEqual(['two-sum'])
    expect(valueOf(setOf(all, 'troublesome'), 'eff@1')).toBe(0)
    expect(valueOf(setOf(all, 'troublesome'), 'speedup')).toBe('none-correct')
  })

  test('also names what was asked and nobody answered: it has no entry in the record', () => {
    const record = buildRecord()
    const header = { ...record.header, asked: [...record.header.asked, 'word-search'] }
    const wider = scores({ ...record, header })
    expect(setOf(wider, 'careful').missing).toEqual(['word-search'])
    expect(setOf(wider, 'troublesome').missing).toEqual(['merge-intervals', 'word-search'])
    expect(wider.sets.map(({ metrics: figures }) => figures)).toEqual(
      scores(record).sets.map(({ metrics: figures }) => figures),
    )
  })

  test('k beyond what a set has is absent', () => {
    const few = scores(buildRecord({ candidates: [{ set: 'one', problem: 'two-sum' }] }), [10])
    expect(valueOf(setOf(few, 'one'), 'pass@10')).toBe('fewer-candidates-than-k')
    expect(valueOf(setOf(few, 'one'), 'eff@10')).toBe('fewer-candidates-than-k')
  })
})

test('the same record gives the same scores, and is left as it was', () => {
  const record = buildRecord()
  const before = JSON.stringify(record)
  expect(scores(record)).toEqual(scores(record))
  expect(JSON.stringify(record)).toBe(before)
})

test('several looks pay for them: the error per look, not the whole, decides the width of an interval', () => {
  const record = buildRecord({ candidates: [{ set: 'one', problem: 'two-sum', pairs: 4 }], precision: 'standard' })
  const effort = { ...record.header.plan.effort, looks: [4] }
  const once = { ...record, header: { ...record.header, plan: { ...record.header.plan, effort } } }
  const width = ({ candidates: [candidate] }: Scores): number =>
    candidate?.speedup.kind === 'interval' ? Math.log(candidate.speedup.high / candidate.speedup.low) : Number.NaN
  // scipy.stats: t.ppf(0.991, 3) / t.ppf(0.975, 3)
  expect(width(scores(record)) / width(scores(once))).toBeCloseTo(1.483507495698693, 9)
})

test('a set without candidates, or with none measured, is there with nothing in it', () => {
  const record = buildRecord({ candidates: [{ set: 'one', problem: 'two-sum', isMeasured: false }] })
  const header = { ...record.header, sets: [...record.header.sets, { name: 'empty' }] }
  const all = scores({ ...record, header })
  expect(setOf(all, 'empty')).toMatchObject({ candidates: 0, unmeasured: 0, problems: [], verdicts: {} })
  expect(setOf(all, 'empty').missing).toEqual(['two-sum', 'merge-intervals'])
  expect(setOf(all, 'one')).toMatchObject({ candidates: 1, unmeasured: 1, problems: [], missing: ['merge-intervals'] })
  expect(valueOf(setOf(all, 'one'), 'pass@1')).toBe('fewer-candidates-than-k')
  expect(valueOf(setOf(all, 'one'), 'speedup')).toBe('nothing-measured')
})

test('an accepted candidate whose timings are not whole is unmeasured', () => {
  const record = buildRecord({ candidates: [{ set: 'one', problem: 'two-sum' }] })
  const measurements = record.measurements.map((measurement) => ({ ...measurement, timings: [] }))
  expect(setOf(scores({ ...record, measurements }), 'one')).toMatchObject({ unmeasured: 1, verdicts: {}, problems: [] })
})

test('candidates that share a source share its measurement and are each counted', () => {
  const twins: BuiltCandidate[] = ['a', 'b'].map((name) => ({ set: 'one', problem: 'two-sum', name, source: 'same' }))
  const record = buildRecord({ candidates: twins })
  expect(record.measurements.length).toBe(1)
  expect(setOf(scores(record), 'one').problems).toMatchObject([{ candidates: 2, accepted: 2 }])
})

test('a record without the problem of one of its candidates is refused', () => {
  const record = buildRecord()
  const problems = record.problems.slice(1)
  expect(() => scores({ ...record, problems })).toThrow(HarnessFault)
})

/** Candidates of two sets for two problems, of any ratio between 0.3 and 8, some wrong, some stopped. */
const anyCandidates = fc
  .array(
    fc.record({
      set: fc.constantFrom('one', 'two'),
      problem: fc.constantFrom('two-sum', 'merge-intervals'),
      verdict: fc.constantFrom('accepted', 'accepted', 'too-slow', 'wrong-answer'),
      ratios: fc.double({ min: 0.3, max: 8, noNaN: true }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list): BuiltCandidate[] => list.map((one, index) => ({ ...one, name: `${index}` })))

/** All numbers to nine digits, everything else exactly: what may not differ but by the order of additions. */
const rounded = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'number' ? Number(inner.toPrecision(9)) : inner))

describe('properties', () => {
  test('a machine eight times as slow gives the same scores, but for what is reported as a time', () => {
    const times = { canonicalTimes: [], secondary: [] }
    fc.assert(
      fc.property(anyCandidates, fc.nat(1000), (candidates, seed) => {
        const usual = scores(buildRecord({ candidates, seed }), [1, 2])
        const slow = scores(buildRecord({ candidates, seed, timeScale: 8 }), [1, 2])
        expect(rounded({ ...slow, ...times })).toBe(rounded({ ...usual, ...times }))
      }),
      { numRuns: 25 },
    )
  })

  test('the order of lines in the record does not matter', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(1000), (candidates, seed) => {
        const record = buildRecord({ candidates, seed })
        const random = seededRandom(seed)
        const turned = {
          ...record,
          candidates: random.shuffled(record.candidates),
          measurements: random.shuffled(record.measurements),
        }
        expect(rounded(scores(turned, [1, 2]).sets)).toBe(rounded(scores(record, [1, 2]).sets))
      }),
      { numRuns: 25 },
    )
  })

  test('shares are bounded, pass@k under the correct rule is no less than under the strict, uncapped no less than eff@k', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(1000), (candidates, seed) => {
        const all = scores(buildRecord({ candidates, seed }))
        expect(all.sets.length).toBeGreaterThan(0)
        for (const set of all.sets) {
          for (const { unit, estimate } of set.metrics) {
            if (unit !== 'share' || estimate.kind !== 'interval') continue
            expect(estimate.low >= 0 && estimate.high <= 1).toBe(true)
          }
          expect(Number(valueOf(set, 'pass@1-correct'))).toBeGreaterThanOrEqual(Number(valueOf(set, 'pass@1')))
          expect(Number(valueOf(set, 'eff@1-uncapped'))).toBeGreaterThanOrEqual(Number(valueOf(set, 'eff@1')) - 1e-12)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('a faster candidate never scores less', () => {
    const ratio = fc.double({ min: 0.3, max: 8, noNaN: true })
    fc.assert(
      fc.property(ratio, ratio, (first, second) => {
        const candidates = [Math.min(first, second), Math.max(first, second)].map((ratios, index) => ({
          set: 'one',
          problem: 'two-sum',
          name: `${index}`,
          ratios,
        }))
        const [faster, slower] = scores(buildRecord({ candidates, noise: 0 })).candidates
        expect(faster?.efficiency).toBeGreaterThanOrEqual((slower?.efficiency ?? Number.NaN) - 1e-12)
      }),
      { numRuns: 50 },
    )
  })
})
