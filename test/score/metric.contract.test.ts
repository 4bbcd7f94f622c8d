/** What holds for every metric there is: each file in harness/score/metrics, found by listing, is put to all of this. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Estimate } from '../../harness/model/estimate.ts'
import type { RunRecord } from '../../harness/model/record.ts'
import { Scores, type MetricResult } from '../../harness/model/score.ts'
import { scoreRecord } from '../../harness/score/score-record.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import type { BuiltCandidate } from '../record-builder.ts'
import { anyCandidates, built, figures, ids, metrics, numbers } from './built-figures.ts'

const near = (value: number): unknown => expect.closeTo(value, 8)

/** Why a figure is absent; undefined when it is there. */
const reasonOf = (estimate: Estimate): string | undefined => (estimate.kind === 'absent' ? estimate.reason : undefined)

/** The same figures up to the order of additions. */
const expectSame = (got: readonly MetricResult[], wanted: readonly MetricResult[]): void => {
  expect(got.map(({ id, denominator }) => ({ id, denominator }))).toEqual(
    wanted.map(({ id, denominator }) => ({ id, denominator })),
  )
  for (const [at, { id, estimate }] of got.entries()) {
    const other = wanted[at]?.estimate ?? { kind: 'absent', reason: 'nothing-measured' }
    expect([id, ...numbers(estimate)]).toEqual([id, ...numbers(other).map((value) => near(value))])
    expect([id, reasonOf(estimate)]).toEqual([id, reasonOf(other)])
  }
}

const LEAST_METRICS = 15

describe('every metric', () => {
  test('was found', () => {
    expect(metrics.length).toBeGreaterThanOrEqual(LEAST_METRICS)
    const all = figures(built([{ set: 'one', problem: 'two-sum' }]), [1])
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.filter(({ headline }) => headline).map(({ id }) => id)).toEqual(['eff@1', 'pass@1', 'speedup'])
  })

  test('has ids that can be typed in a threshold', () => {
    for (const { id } of figures(built([{ set: 'one', problem: 'two-sum' }]))) expect(id).toMatch(/^[a-z0-9@%.-]+$/)
  })
})

describe('invariance', () => {
  const shuffled = (record: RunRecord, seed: number): RunRecord => {
    const random = seededRandom(seed)
    return {
      ...record,
      problems: random.shuffled(record.problems),
      candidates: random.shuffled(record.candidates),
      measurements: random.shuffled(record.measurements),
      references: random.shuffled(record.references),
      canonicals: random.shuffled(record.canonicals),
    }
  }

  test('under the order of problems, candidates, references and measurements', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(1000), (candidates, seed) => {
        const record = built(candidates, { seed })
        expectSame(figures(shuffled(record, seed)), figures(record))
      }),
      { numRuns: 15 },
    )
  })

  test('the same where intervals are drawn over problems and process pairs', () => {
    const many = Array.from({ length: 31 }, (_, at) => ({
      id: `problem-${at}`,
      levels: [{ name: 'large', hardness: 4, size: 1000, canonicalMs: 20 + at }],
      families: ['random'],
      references: [{ name: 'plain', ratios: 3 + at / 10, memory: 2 }],
    }))
    const candidates = many.flatMap(({ id }, at): BuiltCandidate[] => [
      { set: 'one', problem: id, name: '0', ratios: 0.5 + at / 20, memory: 1 + at / 31 },
      { set: 'one', problem: id, name: '1', verdict: at % 4 === 0 ? 'wrong-answer' : 'accepted', ratios: 1.01 },
    ])
    const record = built(candidates, { problems: many, noise: 0.05 })
    const all = figures(record)
    expectSame(figures(shuffled(record, 3)), all)
    expect(all.filter(({ estimate }) => estimate.kind === 'interval').length).toBeGreaterThan(60)
  })

  test('under a change of the unit of time', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(1000), (candidates, seed) => {
        // Areas under the memory over time have the unit of time in them; they are measured, not rescaled, here.
        const timed = (all: readonly MetricResult[]): MetricResult[] =>
          all.filter(({ id }) => !/integral|ntmu/.test(id))
        const usual = figures(built(candidates, { seed }))
        const slow = figures(built(candidates, { seed, timeScale: 8 }))
        expectSame(timed(slow), timed(usual))
      }),
      { numRuns: 15 },
    )
  })
})

test('shares lie in [0, 1], ratios are never below 0, an interval contains its value, and all are as the schema says', () => {
  fc.assert(
    fc.property(anyCandidates, fc.nat(1000), (candidates, seed) => {
      const all = scoreRecord({ record: built(candidates, { seed, noise: 0.1 }), k: [1, 2], metrics })
      expect(Scores.parse(all)).toEqual(all)
      const results = all.sets.flatMap((set) => set.metrics)
      expect(results.length).toBeGreaterThan(50)
      for (const { id, unit, estimate } of results) {
        const most = unit === 'share' ? 1 : Number.POSITIVE_INFINITY
        const outside = numbers(estimate).filter((value) => !(value >= 0 && value <= most + 1e-12))
        expect([id, ...outside]).toEqual([id])
        if (estimate.kind !== 'interval') continue
        const { value, low, high } = estimate
        expect([id, low <= value + 1e-12 && value <= high + 1e-12]).toEqual([id, true])
      }
    }),
    { numRuns: 25 },
  )
})

/** Whether a figure is no worse than another of the same id; absent ones are not compared. */
const isNoWorse = (one: MetricResult, other: MetricResult | undefined): boolean => {
  if (other === undefined || one.estimate.kind === 'absent' || other.estimate.kind === 'absent') return true
  const gain = one.estimate.value - other.estimate.value
  return one.better === 'higher' ? gain >= -1e-9 : gain <= 1e-9
}

describe('monotone', () => {
  const ratio = fc.double({ min: 0.3, max: 18, noNaN: true })

  test.each(['ratios', 'memory'] as const)('less of the %s of an accepted candidate makes nothing worse', (what) => {
    fc.assert(
      fc.property(anyCandidates, ratio, ratio, fc.constantFrom(...ids), (others, first, second, problem) => {
        const withOne = (value: number): RunRecord =>
          built([...others, { set: 'one', problem, name: 'a', [what]: value }], { noise: 0 })
        const less = figures(withOne(Math.min(first, second)))
        const more = figures(withOne(Math.max(first, second)))
        const worse = less.filter((figure, at) => !isNoWorse(figure, more[at])).map(({ id }) => id)
        expect(worse).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('where nobody is left out, a failure in the place of a right answer makes nothing better', () => {
    const failure = fc.constantFrom('wrong-answer' as const, 'too-slow' as const)
    fc.assert(
      fc.property(anyCandidates, ratio, failure, fc.constantFrom(...ids), (others, value, verdict, problem) => {
        const one: BuiltCandidate = { set: 'one', problem, name: 'a', ratios: value }
        const right = figures(built([...others, one], { noise: 0 }), [1])
        const failed = figures(built([...others, { ...one, verdict }], { noise: 0 }), [1])
        const isWhole = (figure: MetricResult | undefined): boolean => (figure?.denominator.leftOut ?? 0) === 0
        const better = failed.filter((figure, at) => {
          const before = right[at]
          return isWhole(figure) && isWhole(before) && before !== undefined && !isNoWorse(before, figure)
        })
        expect(better.map(({ id }) => id)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('denominators', () => {
  test('nobody leaves one without being counted', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(1000), (candidates, seed) => {
        for (const { id, denominator } of figures(built(candidates, { seed }))) {
          expect([id, denominator.candidates + (denominator.leftOut ?? 0)]).toEqual([id, candidates.length])
        }
      }),
      { numRuns: 15 },
    )
  })

  test('a figure that leaves failures out has another beside it that does not', () => {
    const record = built([
      { set: 'one', problem: 'two-sum', name: '0', ratios: 2 },
      { set: 'one', problem: 'two-sum', name: '1', verdict: 'wrong-answer' },
    ])
    const all = figures(record, [1])
    const leaving = all.filter(({ denominator }) => denominator.leftOut === 1).map(({ id }) => id)
    expect(leaving.length).toBeGreaterThan(0)
    const whole = new Set(all.filter(({ denominator }) => (denominator.leftOut ?? 0) === 0).map(({ id }) => id))
    // A maximum over failures is the horizon; first-k figures are about the first k. Growth of what fails is unknown.
    const alone = leaving.filter(
      (id) =>
        !/-max$|^best-speedup@|^worse-growth/.test(id) &&
        !whole.has(`${id}-with-failures`) &&
        !whole.has(`${id}-unconditional`),
    )
    expect(alone).toEqual([])
  })
})
