import { CARRIES_STATE, MODE_SENSITIVE } from '../model/defaults.ts'
import type { CaseTiming, Repeated } from '../model/sample.ts'
import { nanoseconds, ratio, type Nanoseconds } from '../model/units.ts'
import { atLeastOneTick } from './at-least-one-tick.ts'
import { median } from './median.ts'
import { pairsInterval } from './pairs-interval.ts'
import { refinedValues } from './refined-values.ts'

/** The steady state is taken from here on, counted from 0: the sixth call to the tenth. */
const STEADY_FROM = 5
const STEADY_TO = 10

/** Median CPU times of the later calls on either side. Undefined when a side has none. */
export const steadyTimes = ({
  candidate,
  reference,
}: Repeated): { readonly candidate: Nanoseconds; readonly reference: Nanoseconds } | undefined => {
  const late = (calls: readonly Nanoseconds[]): readonly Nanoseconds[] => calls.slice(STEADY_FROM, STEADY_TO)
  if (late(candidate).length === 0 || late(reference).length === 0) return undefined
  return { candidate: nanoseconds(median(late(candidate))), reference: nanoseconds(median(late(reference))) }
}

/**
 * *Mode-sensitive*: the steady ratio differs by more than 25 % from the ratio of first calls on the same case, either way.
 * *Carries state*: it is more than three times better, which honest code rarely is. Neither is said where the case has no
 * refined pair, for then there is nothing to compare with.
 */
export const steadyFlags = (
  repeated: Repeated | undefined,
  timings: readonly CaseTiming[],
): ('mode-sensitive' | 'carries-state')[] => {
  const steady = repeated === undefined ? undefined : steadyTimes(repeated)
  const timing = timings.find(({ caseId }) => caseId === repeated?.caseId)
  if (steady === undefined || timing === undefined) return []
  const logRatio = pairsInterval({ values: refinedValues(timing), alpha: 0.5 })
  if (logRatio.kind === 'absent') return []
  const steadyRatio = ratio(atLeastOneTick(steady.candidate), atLeastOneTick(steady.reference))
  const change = Math.log(steadyRatio) - logRatio.value
  return [
    ...(Math.abs(change) > Math.log(MODE_SENSITIVE) ? (['mode-sensitive'] as const) : []),
    ...(change < -Math.log(CARRIES_STATE) ? (['carries-state'] as const) : []),
  ]
}
