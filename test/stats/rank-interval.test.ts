import { expect, test } from 'vitest'

import { rankInterval } from '../../harness/stats/rank-interval.ts'

test('one thing has rank 1; findings close ranks from both ends', () => {
  expect(rankInterval([])).toEqual({ best: 1, worst: 1 })
  expect(rankInterval(['unresolved', 'unresolved'])).toEqual({ best: 1, worst: 3 })
  expect(rankInterval(['ahead', 'ahead'])).toEqual({ best: 1, worst: 1 })
  expect(rankInterval(['behind', 'unresolved', 'ahead', 'ahead'])).toEqual({ best: 2, worst: 3 })
  expect(rankInterval(['behind', 'behind', 'behind'])).toEqual({ best: 4, worst: 4 })
})
