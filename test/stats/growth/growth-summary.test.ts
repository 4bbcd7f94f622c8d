import { expect, test } from 'vitest'

import { GrowthSummary, type Growth, type GrowthObservation } from '../../../harness/model/growth.ts'
import { growthSummary } from '../../../harness/stats/growth/growth-summary.ts'
import { builtPoints, SIZES } from './built-points.ts'

const observation = (...works: readonly Growth[]): GrowthObservation =>
  works.map((work, index) => ({ family: `family-${index}`, points: builtPoints({ work }) }))

const summary = (candidate: GrowthObservation, canonical?: GrowthObservation, declared?: Growth): GrowthSummary =>
  GrowthSummary.parse(growthSummary({ candidate, canonical, declared, alpha: 0.05 }))

test('the canonical is consistent with itself and with what is declared of it', () => {
  const own = observation('n', 'n log n')
  expect(summary(own, own, 'n log n')).toMatchObject({
    ...{ againstDeclared: 'consistent', againstCanonical: 'consistent', worst: { family: 'family-1' } },
  })
})

test('one worse family makes it worse, and the fastest growing one is the worst', () => {
  const found = summary(observation('n', 'n^2', 'n'), observation('n', 'n', 'n'), 'n')
  expect(found.families.map(({ againstCanonical }) => againstCanonical)).toEqual(['consistent', 'worse', 'consistent'])
  expect(found).toMatchObject({ againstCanonical: 'worse', againstDeclared: 'worse' })
  expect(found.worst?.finding?.growth).toBe('n^2')
})

test('a family better and none worse makes it better', () => {
  const found = summary(observation('n', 'n'), observation('n', 'n^2'), 'n^2')
  expect(found).toMatchObject({ againstCanonical: 'better', againstDeclared: 'better' })
})

test('an easy family is no reason to be called better than the declared class', () => {
  expect(summary(observation('n', 'n^2'), undefined, 'n^2').againstDeclared).toBe('consistent')
})

test('too few sizes, no canonical, no declared class: it cannot be told', () => {
  const short = [{ family: 'family-0', points: builtPoints({ work: 'n', sizes: SIZES.slice(0, 3) }) }]
  const found = summary(short, observation('n'), 'n')
  expect(found).toMatchObject({ againstCanonical: 'inconclusive', againstDeclared: 'inconclusive' })
  expect(found.worst).toBeUndefined()
  expect(found.families[0]).toMatchObject({ slope: { kind: 'absent', reason: 'too-few-values' } })
  const alone = summary(observation('n'))
  expect(alone).toMatchObject({ againstCanonical: 'inconclusive', againstDeclared: 'inconclusive' })
  expect(alone.families[0]).toMatchObject({ slope: { kind: 'absent', reason: 'nothing-measured' } })
  expect(summary([], observation('n'), 'n')).toMatchObject({ againstCanonical: 'inconclusive', families: [] })
})
