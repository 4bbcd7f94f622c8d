import type { Trial } from '../model/certificate.ts'
import { EQUAL_WITHIN } from '../model/defaults.ts'
import type { Estimate } from '../model/estimate.ts'
import { mapEstimate } from '../stats/map-estimate.ts'
import { pairsInterval } from '../stats/pairs-interval.ts'
import { refinedValues } from '../stats/refined-values.ts'

/** What came of a trial whose outcome is known. */
export interface TrialOutcome {
  /** The true ratio: 1, or that of the planted calls. */
  readonly truth: number
  /** The ratio as measured. */
  readonly ratio: Estimate
  /** The interval excludes the truth, and by more than is called equal. Undefined without an interval. */
  readonly isAlarm: boolean | undefined
}

/**
 * Judges a trial as a candidate is judged: the ratio of its refined pairs with the interval of the run's effort. It is an
 * alarm when the interval does not contain the truth, unless it lies wholly within truth × (1 ± 3 %): on a very quiet
 * machine intervals become so narrow that errors nobody is told about would count.
 */
export const trialOutcome = ({ calls, referenceCalls, timing }: Trial, alpha: number): TrialOutcome => {
  const truth = calls / referenceCalls
  const ratio = mapEstimate(pairsInterval({ values: refinedValues(timing), alpha }), Math.exp)
  if (ratio.kind !== 'interval') return { truth, ratio, isAlarm: undefined }
  const contains = ratio.low <= truth && truth <= ratio.high
  const isClose = ratio.low >= truth / (1 + EQUAL_WITHIN) && ratio.high <= truth * (1 + EQUAL_WITHIN)
  return { truth, ratio, isAlarm: !(contains || isClose) }
}
