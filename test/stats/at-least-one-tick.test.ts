import { expect, test } from 'vitest'

import { nanoseconds } from '../../harness/model/units.ts'
import { atLeastOneTick } from '../../harness/stats/at-least-one-tick.ts'

test('no time becomes one nanosecond, any other stays', () => {
  expect(atLeastOneTick(nanoseconds(0))).toBe(1)
  expect(atLeastOneTick(nanoseconds(1))).toBe(1)
  expect(atLeastOneTick(nanoseconds(250.5))).toBe(250.5)
})
