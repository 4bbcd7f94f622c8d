import { expect, test } from 'vitest'

import { coreShare } from '../../harness/score/core-share.ts'
import { milliseconds } from '../../harness/model/units.ts'
import { builtTrial } from '../built-trials.ts'

test('CPU time over wall time of the reference, all calls together', () => {
  const free = builtTrial({ wallPerCpu: 1, noise: 0 }).timing
  const shared = builtTrial({ wallPerCpu: 3, noise: 0 }).timing
  expect(coreShare([free])).toBeCloseTo(1, 9)
  expect(coreShare([shared])).toBeCloseTo(1 / 3, 9)
  expect(coreShare([free, shared])).toBeCloseTo(1 / 2, 9)
})

test('what a candidate does with its wall time does not count, nor does screening', () => {
  const { timing } = builtTrial({ wallPerCpu: 1 })
  const before = coreShare([timing])
  for (const { rounds } of timing.pairs) for (const { candidate } of rounds) candidate.bracket = milliseconds(9_000)
  expect(coreShare([timing])).toBe(before)
  const [first] = timing.pairs
  if (first === undefined) throw new Error('three pairs')
  expect(coreShare([{ pairs: [{ ...first, purpose: 'screen' }] }])).toBeUndefined()
  expect(coreShare([])).toBeUndefined()
})
