import { join } from 'node:path'

import { expect, it } from 'vitest'

import { loadEach } from '../../../harness/app/verify/load-each.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/problems')

it('loads what can be loaded and says what is wrong with the rest, without the path of this machine', async () => {
  const { problems, faults } = await loadEach(join(FIXTURES, 'broken'), [
    'two-wrong',
    'faulty-definition',
    'no-problem',
  ])
  expect(problems).toEqual([])
  expect(new Set(faults.map(({ problem }) => problem))).toEqual(
    new Set(['two-wrong', 'faulty-definition', 'no-problem']),
  )
  expect(faults.every(({ check, isRight }) => check === 'definition' && !isRight)).toBe(true)
  expect(faults.filter(({ says }) => says.includes(FIXTURES))).toEqual([])
  expect(faults.map(({ says }) => says)).toContain('wrong: 2 wrong solutions; at least 3 are needed')
})

it('goes on after one that fails', async () => {
  const { problems, faults } = await loadEach(join(FIXTURES, 'good'), ['double-all', 'sum-counter'])
  expect(problems.map(({ problem }) => problem.card.id)).toEqual(['double-all', 'sum-counter'])
  expect(faults).toEqual([])
})
