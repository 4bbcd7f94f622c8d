import { expect, test } from 'vitest'

import { growthChoice } from '../../../harness/stats/growth/growth-choice.ts'

test('the least criterion is chosen, and what is within 6 of it is not excluded', () => {
  const fits = [
    { growth: '1', criterion: 30 },
    { growth: 'n', criterion: 10 },
    { growth: 'n log n', criterion: 15.9 },
    { growth: 'n^2', criterion: 16.1 },
  ] as const
  expect(growthChoice(fits)).toEqual({ growth: 'n', notExcluded: ['n', 'n log n'] })
})

test('a logarithm or a root is named only when it is better by more than 3', () => {
  const fits = (gain: number) => [
    { growth: 'n' as const, criterion: 10 },
    { growth: 'n log n' as const, criterion: 10 - gain },
  ]
  expect(growthChoice(fits(2.9))).toEqual({ growth: 'n', notExcluded: ['n', 'n log n'] })
  expect(growthChoice(fits(3.1))).toEqual({ growth: 'n log n', notExcluded: ['n', 'n log n'] })
  expect(growthChoice(fits(7))).toEqual({ growth: 'n log n', notExcluded: ['n log n'] })
})

test('nothing fits: nothing is chosen', () => {
  expect(growthChoice([])).toBeUndefined()
})
