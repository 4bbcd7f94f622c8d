import { expect, test } from 'vitest'

import { milliseconds, nanoseconds } from '../../harness/model/units.ts'
import { problemScale } from '../../harness/score/problem-scale.ts'
import { buildRecord } from '../record-builder.ts'

const [entry] = buildRecord().problems
if (entry === undefined) throw new Error('the built record has problems')
const { card } = entry
const time = (level: string, family: string, ms: number): Parameters<typeof problemScale>[0]['times'][number] => ({
  problem: card.id,
  caseId: `${level}/${family}`,
  level,
  family,
  time: milliseconds(ms),
})
const times = [
  time('small', 'random', 2),
  time('small', 'adversarial', 3),
  time('medium', 'random', 9),
  time('large', 'random', 20),
  time('large', 'adversarial', 12),
]

test('a level takes its slowest case, the limit is twice the slowest level', () => {
  const scale = problemScale({ card, times, planned: undefined })
  expect(scale.levels.map(({ name, hardness, canonical }) => [name, hardness, canonical])).toEqual([
    ['small', 3, milliseconds(3)],
    ['medium', 3, milliseconds(9)],
    ['large', 4, milliseconds(20)],
  ])
  expect(scale.limit).toBe(milliseconds(40))
  expect(scale.cases.get('large/adversarial')).toBe(milliseconds(12))
})

test('levels that were not planned do not count, also not for the limit', () => {
  const scale = problemScale({ card, times, planned: ['medium', 'small'] })
  expect(scale.levels.map(({ name }) => name)).toEqual(['small', 'medium'])
  expect(scale.limit).toBe(milliseconds(18))
})

test('without times, without limit', () => {
  const scale = problemScale({ card, times: [], planned: undefined })
  expect(scale.limit).toBe(nanoseconds(0))
  expect(scale.levels.every(({ canonical }) => canonical === 0)).toBe(true)
})
