import { CONFIDENCE } from '../../model/defaults.ts'
import type { GateRow } from '../../model/gate.ts'
import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts'
import { speedChange, type Change } from './change-of.ts'

/** What is said of a change, once the others are known. */
export type Settled = Pick<GateRow, 'finding' | 'reason' | 'change' | 'p' | 'adjusted' | 'isSameCase'>

const findingOf = (
  { slowing, adjusted }: { slowing: { value: number; low: number; high: number }; adjusted: number },
  { margin, falseDiscoveries }: { margin: number; falseDiscoveries: number },
): GateRow['finding'] => {
  if (adjusted <= falseDiscoveries && Math.abs(slowing.value) >= margin) {
    return slowing.value > 0 ? 'regressed' : 'improved'
  }
  return slowing.low >= -margin && slowing.high <= margin ? 'unchanged' : 'inconclusive'
}

/**
 * Findings of all changes together, in the order given.
 *
 * `regressed` and `improved`: the change is at least the smallest that matters, and its p, adjusted for the number of tests
 * by Benjamini and Hochberg, is at most `falseDiscoveries`. `unchanged`: its interval lies within ± the smallest change.
 * All else is `inconclusive`. Where nothing has changed, something is called changed in at most `falseDiscoveries` of
 * comparisons, at any noise.
 *
 * A run that may stop early, at one of several looks, stops when its pairs happen to agree, so that p comes out too small:
 * by simulation up to 2.5 times at `standard` and 3.5 times at `rigorous`. It is multiplied by what the looks cost the
 * intervals, 0.05/α: 2.8 and 3.6.
 */
export const settleChanges = ({
  changes,
  margin,
  alpha,
  falseDiscoveries,
}: {
  changes: readonly Change[]
  /** ln of the smallest change of time that matters. */
  margin: number
  /** Two-sided error of the intervals. */
  alpha: number
  falseDiscoveries: number
}): Settled[] => {
  const cost = Math.max(1, (1 - CONFIDENCE) / alpha)
  const tested = changes.flatMap((one) => (one.kind === 'tested' ? [one] : []))
  const charged = tested.map(({ slowing }) => Math.min(1, slowing.p * cost))
  const adjusted = benjaminiHochberg(charged)
  const probabilities = new Map(tested.map((one, at) => [one, { p: charged[at] ?? 1, adjusted: adjusted[at] ?? 1 }]))
  return changes.map((one): Settled => {
    if (one.kind === 'settled') return { finding: one.finding, reason: one.reason, change: one.change }
    const { slowing, isSameCase } = one
    const found = probabilities.get(one) ?? { p: 1, adjusted: 1 }
    const finding = findingOf({ slowing, adjusted: found.adjusted }, { margin, falseDiscoveries })
    return { finding, reason: 'time', change: speedChange(slowing), ...found, isSameCase }
  })
}
