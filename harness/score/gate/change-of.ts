import type { Estimate } from '../../model/estimate.ts'
import type { GateFinding, GateReason } from '../../model/gate.ts'
import { mapEstimate } from '../../stats/map-estimate.ts'
import { pairsInterval } from '../../stats/pairs-interval.ts'
import { welchDifference, type WelchDifference } from '../../stats/welch-difference.ts'
import type { LevelOutcome, Outcome } from './outcome-of.ts'

/** What changed between two outcomes, before the number of comparisons is minded. */
export type Change =
  /** Nothing left to test. */
  | {
      readonly kind: 'settled'
      readonly finding: Exclude<GateFinding, 'new' | 'missing'>
      readonly reason: GateReason
      readonly change: Estimate
    }
  /** `slowing`: ln of the time now over the time before. */
  | { readonly kind: 'tested'; readonly slowing: WelchDifference; readonly isSameCase: boolean }

interface Bar {
  /** ln of the smallest change of time that matters. */
  readonly margin: number
  /** Two-sided error of intervals. */
  readonly alpha: number
}

const NOTHING: Estimate = { kind: 'absent', reason: 'nothing-measured' }

const settled = (
  finding: Exclude<GateFinding, 'new' | 'missing'>,
  reason: GateReason,
  change: Estimate = NOTHING,
): Change => ({ kind: 'settled', finding, reason, change })

type Timed = Extract<LevelOutcome, { kind: 'timed' }>

/** What two accounts agree on: the smaller change at the larger p, and no change where they differ in its direction. */
const agreed = (one: WelchDifference, other: WelchDifference): WelchDifference => {
  const isOneWay = one.value * other.value > 0
  const smaller = Math.abs(one.value) < Math.abs(other.value) ? one.value : other.value
  return {
    value: isOneWay ? smaller : 0,
    low: Math.min(one.low, other.low),
    high: Math.max(one.high, other.high),
    p: isOneWay ? Math.max(one.p, other.p) : 1,
  }
}

/**
 * Both ended in time. On one case the two ratios to the canonical are compared: it ran beside both, on either machine, and
 * cancels. With another slowest case than before the ratios are not of one thing, and a single round of screening chose the
 * cases. Then a change is what is one by three accounts: by the ratios as they are, and by the ratios times how the canonical's
 * own times on the two cases compare, as either run has measured that. Where two cases take nearly as long and chance
 * decides which is the slowest, the accounts contradict one another.
 *
 * Not taken: the times of the pairs themselves. Times of the same code differ by a fifth from one hour to the next.
 */
const timedChange = (before: Timed, now: Timed, alpha: number): Change => {
  const isSameCase = before.caseId === now.caseId
  const scales = isSameCase
    ? []
    : [before.places, now.places].flatMap((places): number[] => {
        const [then, since] = [places.get(before.caseId), places.get(now.caseId)]
        return then === undefined || since === undefined ? [] : [since - then]
      })
  const accounts = [0, ...scales].flatMap(
    (shift) => welchDifference({ first: now.values.map((value) => value + shift), second: before.values, alpha }) ?? [],
  )
  const [first, ...rest] = accounts
  if (first === undefined) return settled('inconclusive', 'few-pairs')
  return { kind: 'tested', slowing: rest.reduce(agreed, first), isSameCase }
}

/**
 * One was stopped and the other ended in time: the change is at least the limit over that time, where the time's interval
 * comes closest to the limit. A call that was barely within its limit before and barely beyond it now is no regression.
 */
const stoppedChange = (of: { stopped: number; timed: Timed; isNow: boolean; bar: Bar }): Change => {
  const { caseId, values, places } = of.timed
  const place = places.get(caseId) ?? 0
  const time = pairsInterval({ values: values.map((value) => value + place), alpha: of.bar.alpha })
  if (time.kind === 'absent') return settled('inconclusive', 'few-pairs')
  const least = of.stopped - (time.kind === 'interval' ? time.high : time.value)
  const bound: Estimate = {
    ...{ kind: 'point', reason: 'censored' },
    value: Math.exp((of.isNow ? -1 : 1) * (of.stopped - time.value)),
  }
  if (least < of.bar.margin) return settled('inconclusive', 'stopped', bound)
  return settled(of.isNow ? 'regressed' : 'improved', 'stopped', bound)
}

const levelChange = (before: LevelOutcome, now: LevelOutcome, bar: Bar): Change => {
  if (before.kind === 'unmeasured' || now.kind === 'unmeasured') return settled('inconclusive', 'unmeasured')
  if (before.kind === 'stopped') {
    if (now.kind === 'stopped') return settled('unchanged', 'both-stopped')
    return stoppedChange({ stopped: before.atLeast, timed: now, isNow: false, bar })
  }
  if (now.kind === 'stopped') return stoppedChange({ stopped: now.atLeast, timed: before, isNow: true, bar })
  return timedChange(before, now, bar.alpha)
}

/**
 * How a candidate's outcome changed. Right answers are compared at the top level, or at the lowest one at which either run
 * stopped it, for above that it was not run. From wrong to right is improved, from right to wrong regressed, whatever the times.
 */
export const changeOf = ({ before, now, ...bar }: { before: Outcome; now: Outcome } & Bar): Change => {
  if (now.kind === 'unknown') return settled('inconclusive', now.reason)
  if (before.kind === 'unknown') return settled('inconclusive', before.reason)
  if (before.kind === 'failed') {
    return now.kind === 'failed' ? settled('unchanged', 'both-failed') : settled('improved', 'verdict')
  }
  if (now.kind === 'failed') return settled('regressed', 'verdict')
  const pairs = before.levels.flatMap((level, at) => {
    const other = now.levels[at]
    return other === undefined ? [] : [{ before: level, now: other }]
  })
  const stop = pairs.find((level) => level.before.kind === 'stopped' || level.now.kind === 'stopped') ?? pairs.at(-1)
  return stop === undefined ? settled('inconclusive', 'unmeasured') : levelChange(stop.before, stop.now, bar)
}

/** Speed now over speed before. */
export const speedChange = (slowing: WelchDifference): Estimate =>
  mapEstimate({ kind: 'interval', value: slowing.value, low: slowing.low, high: slowing.high }, (log) => Math.exp(-log))
