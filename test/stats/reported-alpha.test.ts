import { expect, test } from 'vitest'

import { EFFORTS } from '../../harness/model/defaults.ts'
import { reportedAlpha } from '../../harness/stats/reported-alpha.ts'

test('one look uses the whole error, several pay at each', () => {
  expect(reportedAlpha({ looks: [3], alphaPerLook: 0.018 })).toBeCloseTo(0.05, 12)
  expect(reportedAlpha({ looks: [3, 5], alphaPerLook: 0.018 })).toBe(0.018)
  expect(reportedAlpha(EFFORTS.quick)).toBeCloseTo(0.05, 12)
  expect(reportedAlpha(EFFORTS.rigorous)).toBe(EFFORTS.rigorous.alphaPerLook)
})
