import { expect, test } from 'vitest'

import type { Between } from '../../../harness/model/comparison.ts'
import { sayRanks } from '../../../reports/wording/ranks.ts'

const between = (sets: readonly string[]): Between => ({
  ...{ sets: [...sets], problems: ['two-sum'], pairs: [], strengths: [], agreement: [] },
  rankings: [
    { id: 'pass@1', ranks: sets.map((set) => ({ set, best: 1, worst: 1 })) },
    { id: 'eff@1', ranks: sets.map((set, index) => ({ set, best: index + 1, worst: Math.max(2, index + 1) })) },
  ],
})

test('says where each of several sets stands by eff@k', () => {
  expect(sayRanks({ between: between(['a', 'b', 'c']), k: [1] })).toBe('ranks by eff@1: a 1–2, b 2, c 3')
})

test.each([0, 2, 9, 40])(
  'says nothing of %i sets: of two the claim says it all, and many make no sentence',
  (count) => {
    const sets = Array.from({ length: count }, (_, index) => `set ${index}`)
    expect(sayRanks({ between: between(sets), k: [1] })).toBeUndefined()
    expect(sayRanks({ k: [1] })).toBeUndefined()
  },
)
