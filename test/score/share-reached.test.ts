import { expect, test } from 'vitest'

import { shareReached } from '../../harness/score/share-reached.ts'

const references = [1, 2, 4]

test('the share of references a solution is no worse than, with and without a margin', () => {
  expect(shareReached({ spent: 2.05, references, within: 0 })).toBeCloseTo(1 / 3, 12)
  expect(shareReached({ spent: 2.05, references, within: 0.03 })).toBeCloseTo(2 / 3, 12)
  expect(shareReached({ spent: 0.5, references, within: 0 })).toBe(1)
})

test('worse than all of them is 0, not the most', () => {
  expect(shareReached({ spent: 9, references, within: 0.03 })).toBe(0)
})
