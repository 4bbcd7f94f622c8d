import { expect, test } from 'vitest'

import { bytes, kibibytes, mebibytes, milliseconds, nanoseconds, seconds } from '../../../harness/model/units.ts'
import { sayBytes, sayCount, sayList, sayTime } from '../../../reports/wording/quantity.ts'

test('a duration in the unit that suits it', () => {
  expect(
    [seconds(90), seconds(1.234), milliseconds(250), milliseconds(0.5), nanoseconds(740), nanoseconds(0)].map(sayTime),
  ).toEqual(['90 s', '1.23 s', '250 ms', '0.5 ms', '740 ns', '0 ms'])
})

test('a size in the unit that suits it', () => {
  expect([mebibytes(1_024), kibibytes(64), bytes(12)].map(sayBytes)).toEqual(['1024 MiB', '64 KiB', '12 B'])
})

test('counts and lists as in a sentence', () => {
  expect(sayCount(1, 'set')).toBe('1 set')
  expect(sayCount(0, 'set')).toBe('0 sets')
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((things) => sayList(things))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
  expect(sayList(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
})
