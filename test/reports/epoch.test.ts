import fc from 'fast-check'
import { expect, test } from 'vitest'

import { toMilliseconds } from '../../harness/model/units.ts'
import { sinceEpoch } from '../../reports/epoch.ts'

test('is what the platform says of every moment since 1970', () => {
  const range = { min: new Date(0), max: new Date('2399-12-31T23:59:59Z'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(range), (date) => {
      const time = sinceEpoch(date.toISOString())
      expect(time === undefined ? undefined : Math.round(toMilliseconds(time))).toBe(date.getTime())
    }),
  )
})

test.each(['', 'yesterday', '2026-01-01', '2026-01-01T00:00:00+01:00', '1969-12-31T23:59:59Z'])(
  'is nothing for %j',
  (text) => {
    expect(sinceEpoch(text)).toBeUndefined()
  },
)
