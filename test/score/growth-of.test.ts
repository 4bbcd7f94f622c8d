import { expect, test } from 'vitest'

import { GrowthSummary, type Growth, type GrowthObservation } from '../../harness/model/growth.ts'
import { RunRecord } from '../../harness/model/record.ts'
import { growthOf } from '../../harness/score/growth-of.ts'
import { scoreRecord } from '../../harness/score/score-record.ts'
import { metric } from '../../harness/score/metrics/worse-growth.ts'
import { buildRecord } from '../record-builder.ts'
import { builtPoints } from '../stats/growth/built-points.ts'

const observation = (...works: readonly Growth[]): GrowthObservation =>
  works.map((work, index) => ({ family: `family-${index}`, points: builtPoints({ work }) }))

const built = buildRecord({
  problems: [{ id: 'two-sum' }],
  candidates: [
    { set: 'one', problem: 'two-sum', name: '0' },
    { set: 'one', problem: 'two-sum', name: '1' },
    { set: 'one', problem: 'two-sum', name: '2', verdict: 'wrong-answer' },
  ],
})

/** The record as a run that observes growth leaves it: the first candidate linear, the second quadratic. */
const record = RunRecord.parse({
  ...built,
  problems: built.problems.map((entry) => ({
    ...entry,
    card: { ...entry.card, references: { canonical: 'n', ...entry.card.references } },
  })),
  canonicals: [{ kind: 'canonical', problem: 'two-sum', times: [], growth: observation('n', 'n') }],
  measurements: built.measurements.map((measurement, index) => {
    const growth = [observation('n', 'n'), observation('n', 'n^2')][index]
    return growth === undefined ? measurement : { ...measurement, growth }
  }),
})

test('a measurement is held against the canonical’s growth and the declared class', () => {
  const seen = record.measurements.map((measurement) => growthOf(record, measurement))
  expect(seen[0]).toMatchObject({ declared: 'n', againstDeclared: 'consistent', againstCanonical: 'consistent' })
  expect(seen[1]).toMatchObject({ declared: 'n', againstDeclared: 'worse', againstCanonical: 'worse' })
  expect(seen[2]).toBeUndefined()
  expect(GrowthSummary.parse(seen[1])).toEqual(seen[1])
})

test('without a canonical’s growth nothing is said against it', () => {
  const alone = { ...record, canonicals: [] }
  const [first] = record.measurements
  expect(first === undefined ? undefined : growthOf(alone, first)).toMatchObject({ againstCanonical: 'inconclusive' })
})

test('the share of worse growth is scored from the record, the candidate without growth left out and counted', () => {
  const scores = scoreRecord({ record, k: [1], metrics: [metric] })
  const [figure] = scores.sets[0]?.metrics ?? []
  expect(figure?.estimate).toMatchObject({ value: 0.5 })
  expect(figure?.denominator).toEqual({ problems: 1, candidates: 2, leftOut: 1 })
})

test('a run that did not observe growth has no figure', () => {
  const [figure] = scoreRecord({ record: built, k: [1], metrics: [metric] }).sets[0]?.metrics ?? []
  expect(figure?.estimate).toEqual({ kind: 'absent', reason: 'nothing-measured' })
})
