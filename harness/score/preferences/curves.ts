import type { Curve, CurveKind, CurvePoint } from '../../model/comparison.ts'
import { isCorrect } from '../../model/verdict.ts'
import { completionCurve, curveGrid } from '../../stats/completion-curve.ts'
import { wilsonInterval } from '../../stats/wilson-interval.ts'
import type { ScoredCandidate, SetView } from '../metric.ts'
import { relativeTime } from './relative-time.ts'

/** What a curve counts of one candidate, in multiples of the canonical's; Infinity where it was not done. */
type Multiples = (candidate: ScoredCandidate, horizon: number) => readonly number[]

const topTime: Multiples = (candidate, horizon) => {
  const time = relativeTime(candidate, horizon)
  return [time.kind === 'known' ? time.ratio : Number.POSITIVE_INFINITY]
}

const levelTimes: Multiples = ({ score, times }) => {
  if (!isCorrect(score.verdict) || times === undefined) return [Number.POSITIVE_INFINITY]
  return times.levels.map((level) => (level.kind === 'measured' ? level.relative[0] : Number.POSITIVE_INFINITY))
}

/** An accepted candidate whose memory was not measured is not counted: nothing is known of it. */
const peakMemory: Multiples = ({ score, memory }) => {
  if (score.verdict.kind !== 'accepted') return [Number.POSITIVE_INFINITY]
  return memory === undefined ? [] : [memory.peak]
}

const COUNTED: Readonly<Record<CurveKind, Multiples>> = {
  'time-profile': topTime,
  'time-completion': levelTimes,
  'memory-completion': peakMemory,
}

/** The mean over lists of their values at one place. */
const meanAt = (lists: readonly (readonly number[])[], at: number): number =>
  lists.reduce((sum, list) => sum + (list[at] ?? 0), 0) / lists.length

/**
 * A curve of a set: for each τ of the grid the mean over problems of the mean over candidates of the share of what the
 * curve counts that is done within τ times the canonical's figure. Each point has an interval of its own (Wilson's,
 * over problems); the curve as a whole leaves that band more often.
 *
 * Relative to the canonical, so that no other set changes it. Failures, and what was stopped, are never done and stay
 * in the denominator. Absent without a candidate that counts, and for memory when none was measured.
 * Sources: Dolan and Moré (2002), whose profile is relative to the best of those compared and so changes with each that
 * joins; the completion curves of OIBench.
 */
const curve = (view: SetView, kind: CurveKind): Curve => {
  const counted = view.problems
    .map(({ candidates }) =>
      candidates.map((one) => COUNTED[kind](one, view.horizon)).filter((multiples) => multiples.length > 0),
    )
    .filter((candidates) => candidates.length > 0)
  const denominator = {
    problems: counted.length,
    candidates: counted.reduce((sum, candidates) => sum + candidates.length, 0),
  }
  if (counted.length === 0) return { kind, points: [], denominator, absent: 'nothing-measured' }
  if (kind === 'memory-completion' && !counted.flat(2).some(Number.isFinite)) {
    return { kind, points: [], denominator, absent: 'memory-not-measured' }
  }
  const grid = curveGrid(view.horizon)
  const byProblem = counted.map((candidates) => {
    const shares = candidates.map((values) => completionCurve({ values, grid }))
    return grid.map((_, at) => meanAt(shares, at))
  })
  const points = grid.flatMap((within, at): CurvePoint[] => {
    const estimate = wilsonInterval({ values: byProblem.map((shares) => shares[at] ?? 0), alpha: view.alpha })
    return estimate.kind === 'interval'
      ? [{ within, share: estimate.value, low: estimate.low, high: estimate.high }]
      : []
  })
  return { kind, points, denominator }
}

/** All curves of a set: what the reports plot. */
export const curves = (view: SetView): Curve[] => [
  curve(view, 'time-profile'),
  curve(view, 'time-completion'),
  curve(view, 'memory-completion'),
]
