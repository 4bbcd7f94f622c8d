import type { Estimate } from '../model/estimate.ts'
import type { CaseId, FamilyName } from '../model/ids.ts'
import type { CaseTiming } from '../model/sample.ts'
import { scale, type Nanoseconds } from '../model/units.ts'
import { mapEstimate } from '../stats/map-estimate.ts'
import { pairValue } from '../stats/pair-value.ts'
import { pairsInterval } from '../stats/pairs-interval.ts'

/** What is known of a candidate at one level. */
export type LevelOutcome =
  /** `time`: t_l, on the canonical's scale. `ratio`: r of the case it was found on. */
  | { readonly kind: 'measured'; readonly family: FamilyName; readonly ratio: Estimate; readonly time: Nanoseconds }
  /** A call was stopped at its limit. */
  | { readonly kind: 'stopped'; readonly family: FamilyName }
  /** No refined pair. */
  | { readonly kind: 'unmeasured' }

/**
 * A candidate's time at a level: of its refined cases, the one with the largest t_lm = r_lm · t*_lm. r_lm is the
 * exponential of the mean pair value of that case's refining pairs; a screening round chose the case and would bias it.
 * A stopped call anywhere at the level makes the level stopped, for its time is the maximum over its cases.
 */
export const levelOutcome = ({
  timings,
  canonical,
  alpha,
}: {
  /** Of this candidate and level only. */
  timings: readonly CaseTiming[]
  /** t*_lm by case. */
  canonical: ReadonlyMap<CaseId, Nanoseconds>
  /** Two-sided error of the ratio's interval. */
  alpha: number
}): LevelOutcome => {
  let slowest: (LevelOutcome & { kind: 'measured' }) | undefined
  for (const { caseId, family, pairs, censored } of timings) {
    if (censored !== undefined) return { kind: 'stopped', family }
    const values = pairs.filter(({ purpose }) => purpose === 'refine').map(pairValue)
    const logRatio = pairsInterval({ values, alpha })
    const unit = canonical.get(caseId)
    if (logRatio.kind === 'absent' || unit === undefined) continue
    const ratio = mapEstimate(logRatio, Math.exp)
    const time = scale(unit, Math.exp(logRatio.value))
    if (slowest === undefined || time > slowest.time) slowest = { kind: 'measured', family, ratio, time }
  }
  return slowest ?? { kind: 'unmeasured' }
}
