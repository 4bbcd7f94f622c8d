import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { askedDelay, backOffDelay } from '../../harness/generate/back-off.ts'
import { milliseconds, seconds } from '../../harness/model/units.ts'

const BACK_OFF = { first: seconds(1), most: seconds(20), attempts: 9 }
const hashes = fc.stringMatching(/^[0-9a-f]{64}$/)

describe('backOffDelay', () => {
  it('doubles up to the most, less at most a half', () => {
    fc.assert(
      fc.property(hashes, fc.integer({ min: 1, max: 40 }), (hash, attempt) => {
        const whole = Math.min(seconds(20), seconds(1) * 2 ** (attempt - 1))
        const delay = backOffDelay(BACK_OFF, attempt, hash)
        expect(delay).toBeGreaterThanOrEqual(whole / 2)
        expect(delay).toBeLessThanOrEqual(whole)
      }),
    )
  })

  it('tells requests apart that failed together', () => {
    const delays = ['1', '7', 'e'].map((digit) => backOffDelay(BACK_OFF, 1, digit.repeat(64)))
    expect(new Set(delays).size).toBe(3)
  })
})

describe('askedDelay', () => {
  it.each([
    [{ 'retry-after': '7' }, seconds(7)],
    [{ 'retry-after': '0' }, seconds(0)],
    [{ 'retry-after': '1.5' }, milliseconds(1_500)],
    [{ 'retry-after': '9', 'retry-after-ms': '250' }, milliseconds(250)],
    [{ 'retry-after': 'Wed, 21 Oct 2015 07:28:30 GMT', date: 'Wed, 21 Oct 2015 07:28:00 GMT' }, seconds(30)],
    // A date that is over: at once.
    [{ 'retry-after': 'Wed, 21 Oct 2015 07:27:00 GMT', date: 'Wed, 21 Oct 2015 07:28:00 GMT' }, seconds(0)],
    // Without the server's own time nothing can be made of a date.
    [{ 'retry-after': 'Wed, 21 Oct 2015 07:28:30 GMT' }, undefined],
    [{ 'retry-after': 'soon', date: 'Wed, 21 Oct 2015 07:28:00 GMT' }, undefined],
    [{ 'retry-after': '-3' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{}, undefined],
  ])('of %j', (headers, delay) => {
    expect(askedDelay(headers)).toBe(delay)
  })
})
