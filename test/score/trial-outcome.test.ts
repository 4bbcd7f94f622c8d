import { expect, test } from 'vitest'

import { trialOutcome } from '../../harness/score/trial-outcome.ts'
import { builtTrial } from '../built-trials.ts'

const ALPHA = 0.05

test('the truth is 1, or the factor of the planted calls', () => {
  expect(trialOutcome(builtTrial(), ALPHA).truth).toBe(1)
  expect(trialOutcome(builtTrial({ what: 'planted' }), ALPHA).truth).toBe(1.05)
})

test('an interval that contains the truth is no alarm, one that is far from it is', () => {
  expect(trialOutcome(builtTrial({ measured: 1 }), ALPHA).isAlarm).toBe(false)
  expect(trialOutcome(builtTrial({ measured: 1.4 }), ALPHA).isAlarm).toBe(true)
  expect(trialOutcome(builtTrial({ measured: 0.7 }), ALPHA).isAlarm).toBe(true)
  expect(trialOutcome(builtTrial({ what: 'planted', measured: 1.05 }), ALPHA).isAlarm).toBe(false)
  expect(trialOutcome(builtTrial({ what: 'planted', measured: 1 / 1.05, noise: 0.001 }), ALPHA).isAlarm).toBe(true)
})

test('a very narrow interval within 3 % of the truth is no alarm, though it excludes it', () => {
  const quiet = { noise: 0.0005, pairs: 8 }
  const close = trialOutcome(builtTrial({ ...quiet, measured: 1.01 }), ALPHA)
  expect(close.ratio).toMatchObject({ kind: 'interval' })
  expect(close.ratio.kind === 'interval' && close.ratio.low > 1).toBe(true)
  expect(close.isAlarm).toBe(false)
  expect(trialOutcome(builtTrial({ ...quiet, measured: 1.04 }), ALPHA).isAlarm).toBe(true)
  expect(trialOutcome(builtTrial({ ...quiet, what: 'planted', measured: 1.06 }), ALPHA).isAlarm).toBe(false)
})

test('one pair has no interval, and none to be wrong', () => {
  const { ratio, isAlarm } = trialOutcome(builtTrial({ pairs: 1, measured: 2 }), ALPHA)
  expect(ratio.kind).toBe('point')
  expect(isAlarm).toBeUndefined()
})
