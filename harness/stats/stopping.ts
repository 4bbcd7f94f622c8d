import { EQUAL_WITHIN } from '../model/defaults.ts'
import type { Effort } from '../model/plan.ts'
import { pairsInterval } from './pairs-interval.ts'
import { reportedAlpha } from './reported-alpha.ts'

/** ln 1.03: what is called equal reaches as far down as up on the scale of logarithms. */
const EQUAL_LOG = Math.log1p(EQUAL_WITHIN)

export type Stopping =
  /** Measure until there are `pairs` pairs, then ask again. */
  | { readonly kind: 'continue'; readonly pairs: number }
  /**
   * `resolved`: the interval lies wholly outside 1 ± 3 %. `equal`: wholly inside. `precise`: neither, but as narrow
   * as was asked for. `last-look`: neither, and there is no more effort to spend.
   */
  | { readonly kind: 'stop'; readonly reason: 'resolved' | 'equal' | 'precise' | 'last-look' }

/**
 * Whether the pairs so far are enough. Asked after every pair, it answers only at the planned looks: a t-test
 * consulted after every pair finds a difference in identical code in 21.9 % of trials.
 */
export const stopping = ({ values, effort }: { values: readonly number[]; effort: Effort }): Stopping => {
  const looks = effort.looks.toSorted((first, second) => first - second)
  const next = looks.find((look) => look >= values.length)
  if (next !== undefined && next !== values.length) return { kind: 'continue', pairs: next }
  const estimate = pairsInterval({ values, alpha: reportedAlpha(effort) })
  if (estimate.kind === 'interval') {
    const { low, high } = estimate
    if (low > EQUAL_LOG || high < -EQUAL_LOG) return { kind: 'stop', reason: 'resolved' }
    if (low >= -EQUAL_LOG && high <= EQUAL_LOG) return { kind: 'stop', reason: 'equal' }
    if ((high - low) / 2 <= effort.targetHalfWidth) return { kind: 'stop', reason: 'precise' }
  }
  const after = looks.find((look) => look > values.length)
  return after === undefined ? { kind: 'stop', reason: 'last-look' } : { kind: 'continue', pairs: after }
}
