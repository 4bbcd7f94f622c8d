import type { CaseId, LevelName } from '../model/ids.ts'
import type { Random } from '../model/random.ts'
import type { CaseTiming } from '../model/sample.ts'
import { ratio, scale, type Nanoseconds } from '../model/units.ts'
import { mapEstimate } from '../stats/map-estimate.ts'
import { pairDraws } from '../stats/pair-draws.ts'
import { pairValue } from '../stats/pair-value.ts'
import { pairsInterval } from '../stats/pairs-interval.ts'
import { drawn, drawsOf } from './drawn.ts'
import type { CaseTime, LevelTime } from './metric.ts'

type Measured = CaseTime & { readonly kind: 'measured' }

/**
 * A solution's time on one case, from its refining pairs alone: a screening round chose the case and would bias it.
 * Undefined without such a pair, and on a case the canonical was not timed on.
 */
export const caseTime = ({
  timing: { caseId, level, family, pairs, censored },
  canonical,
  alpha,
  random,
}: {
  timing: CaseTiming
  /** t*_lm by case. */
  canonical: ReadonlyMap<CaseId, Nanoseconds>
  /** Two-sided error of the ratio's interval. */
  alpha: number
  random: Random
}): CaseTime | undefined => {
  if (censored !== undefined) return { caseId, level, family, kind: 'stopped' }
  const values = pairs.filter(({ purpose }) => purpose === 'refine').map(pairValue)
  const logRatio = pairsInterval({ values, alpha })
  const unit = canonical.get(caseId)
  if (logRatio.kind === 'absent' || unit === undefined) return undefined
  return {
    ...{ caseId, level, family, kind: 'measured', ratio: mapEstimate(logRatio, Math.exp), canonical: unit },
    ...{ time: scale(unit, Math.exp(logRatio.value)), pairs: values, logDraws: pairDraws({ values, random }) },
  }
}

/**
 * A solution's time at a level: the largest t_lm = r_lm · t*_lm of its refined cases. A stopped call anywhere at the level
 * makes the level stopped, for its time is the maximum over its cases.
 */
export const levelTime = ({
  level: { name, hardness, canonical },
  cases,
}: {
  level: { readonly name: LevelName; readonly hardness: number; readonly canonical: Nanoseconds }
  /** Of this solution and level only. */
  cases: readonly CaseTime[]
}): LevelTime => {
  const level = { level: name, hardness, canonical }
  const stopped = cases.find(({ kind }) => kind === 'stopped')
  if (stopped !== undefined) return { ...level, kind: 'stopped', family: stopped.family }
  const measured = cases.filter((one): one is Measured => one.kind === 'measured')
  const [first, ...rest] = measured
  if (first === undefined) return { ...level, kind: 'unmeasured' }
  const slowest = rest.reduce((most, one) => (one.time > most.time ? one : most), first)
  const relative = drawsOf(
    measured.map(({ logDraws }) => logDraws),
    (draw) => Math.max(...measured.map((one) => Math.exp(drawn(one.logDraws, draw)) * ratio(one.canonical, canonical))),
  )
  return { ...level, kind: 'measured', slowest, relative }
}
