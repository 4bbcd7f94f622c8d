import { EQUAL_WITHIN } from '../model/defaults.ts'
import type { Effort } from '../model/plan.ts'
import { nanoseconds, type Nanoseconds } from '../model/units.ts'
import { pairsInterval } from './pairs-interval.ts'
import { reportedAlpha } from './reported-alpha.ts'

/** ln 1.03: what is called equal reaches as far down as up on the scale of logarithms. */
const EQUAL_LOG = Math.log1p(EQUAL_WITHIN)

export type Stopping =
  /** Measure until there are `pairs` pairs, then ask again. */
  | { readonly kind: 'continue'; readonly pairs: number }
  /**
   * `resolved`: the interval lies wholly outside 1 ± 3 %. `equal`: wholly inside. `precise`: as narrow as was asked for,
   * and neither or not asked. `over-budget`: none of these, and the time is spent. `last-look`: none, and no more looks.
   */
  | { readonly kind: 'stop'; readonly reason: 'resolved' | 'equal' | 'precise' | 'over-budget' | 'last-look' }

/**
 * Whether the pairs so far are enough. Asked after every pair, it answers only at the planned looks: a t-test
 * consulted after every pair finds a difference in identical code in 21.9 % of trials. `elapsed`: wall time spent on
 * these pairs; it can only end a measurement at a look, so it costs no confidence.
 *
 * Not taken: a sign e-process, which may be consulted at any time, but needs 8 pairs of one sign to say anything and
 * twice the pairs for the same intervals (docs/stopping.md).
 */
export const stopping = ({
  values,
  effort,
  elapsed = nanoseconds(0),
}: {
  values: readonly number[]
  effort: Effort
  elapsed?: Nanoseconds
}): Stopping => {
  const looks = effort.looks.toSorted((first, second) => first - second)
  const next = looks.find((look) => look >= values.length)
  if (next !== undefined && next !== values.length) return { kind: 'continue', pairs: next }
  const reason = contentment(values, effort)
  if (reason !== undefined) return { kind: 'stop', reason }
  const after = looks.find((look) => look > values.length)
  if (after === undefined) return { kind: 'stop', reason: 'last-look' }
  const isSpent = effort.budget !== undefined && elapsed >= effort.budget
  return isSpent ? { kind: 'stop', reason: 'over-budget' } : { kind: 'continue', pairs: after }
}

const contentment = (values: readonly number[], effort: Effort): 'resolved' | 'equal' | 'precise' | undefined => {
  const estimate = pairsInterval({ values, alpha: reportedAlpha(effort) })
  if (estimate.kind !== 'interval') return undefined
  const { low, high } = estimate
  if (effort.isTargetOnly !== true) {
    if (low > EQUAL_LOG || high < -EQUAL_LOG) return 'resolved'
    if (low >= -EQUAL_LOG && high <= EQUAL_LOG) return 'equal'
  }
  return (high - low) / 2 <= effort.targetHalfWidth ? 'precise' : undefined
}
