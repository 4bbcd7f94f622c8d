import { expect, test } from 'vitest'

import { meanInterval } from '../../harness/stats/mean-interval.ts'
import { pairsInterval } from '../../harness/stats/pairs-interval.ts'
import { trimmedInterval } from '../../harness/stats/trimmed-interval.ts'

const values = [0.01, -0.02, 0.03, 0.9, 0.02, 0.01, -0.01, 0.04]

test("Student's interval up to seven pairs, Yuen's from eight", () => {
  const seven = values.slice(0, 7)
  expect(pairsInterval({ values: seven, alpha: 0.05 })).toEqual(meanInterval({ values: seven, alpha: 0.05 }))
  expect(pairsInterval({ values, alpha: 0.018 })).toEqual(trimmedInterval({ values, alpha: 0.018 }))
  expect(pairsInterval({ values, alpha: 0.05 })).not.toEqual(meanInterval({ values, alpha: 0.05 }))
})

test('one pair is a point, none is absent', () => {
  expect(pairsInterval({ values: [0.1], alpha: 0.05 })).toEqual({ kind: 'point', value: 0.1, reason: 'too-few-values' })
  expect(pairsInterval({ values: [], alpha: 0.05 })).toEqual({ kind: 'absent', reason: 'nothing-measured' })
})
