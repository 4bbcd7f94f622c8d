import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Pair, Sample } from '../../harness/model/sample.ts'
import { nanoseconds } from '../../harness/model/units.ts'
import { pairValue } from '../../harness/stats/pair-value.ts'

const sample = (time: number): Sample => {
  const cpu = nanoseconds(time)
  return { cpu, process: cpu, bracket: cpu, load: nanoseconds(0), warmup: nanoseconds(0) }
}
const rounds = (times: readonly (readonly [candidate: number, reference: number])[]): Pick<Pair, 'rounds'> => ({
  rounds: times.map(([candidate, reference]) => ({
    first: 'reference',
    reference: sample(reference),
    candidate: sample(candidate),
  })),
})

test('the median over rounds of the log ratio', () => {
  // ln 2, ln 3, ln 100: the disturbed round does not count.
  expect(
    pairValue(
      rounds([
        [200, 100],
        [10_000, 100],
        [330, 110],
      ]),
    ),
  ).toBeCloseTo(Math.log(3), 14)
  expect(
    pairValue(
      rounds([
        [100, 100],
        [400, 100],
      ]),
    ),
  ).toBeCloseTo(Math.log(2), 14)
})

test('another unit of time changes nothing, the other way round changes the sign', () => {
  const time = fc.integer({ min: 1_000, max: 1_000_000_000 })
  fc.assert(
    fc.property(fc.array(fc.tuple(time, time), { minLength: 1, maxLength: 12 }), (times) => {
      const value = pairValue(rounds(times))
      const slower = times.map(([candidate, reference]) => [candidate * 8, reference * 8] as const)
      const turned = times.map(([candidate, reference]) => [reference, candidate] as const)
      expect(pairValue(rounds(slower))).toBeCloseTo(value, 12)
      expect(pairValue(rounds(turned))).toBeCloseTo(-value, 12)
    }),
  )
})

test('a call without measurable time counts as one tick, so the value is finite', () => {
  expect(pairValue(rounds([[0, 0]]))).toBe(0)
  expect(pairValue(rounds([[0, 100]]))).toBeCloseTo(-Math.log(100), 14)
})
