import { absent, defined, type Defined } from '../model/estimate.ts'
import { drawn } from './drawn.ts'
import type { MemoryRatios, ProblemView } from './metric.ts'

/** What a solution spends, in multiples of the canonical's: time at the top level, peak memory, or its area over time. */
export type Spent = 'time' | 'peak' | 'integral'

/** What the references of a problem spend, in one version of their measurements. */
export type ReferenceUse = (draw: number) => readonly number[]

/**
 * What a problem's references spend, the canonical among them. Times are held down to the horizon, where those stand that
 * were stopped. Absent when none but the canonical was measured: 'references-not-measured', or for memory, when it was not
 * measured of two, 'memory-not-measured'.
 */
export const referenceUse = ({
  problem: { references },
  spent,
  horizon,
}: {
  problem: ProblemView
  spent: Spent
  horizon: number
}): Defined<ReferenceUse> => {
  if (references.length === 0) return absent('references-not-measured')
  if (spent === 'time')
    return defined((draw) => references.map((one) => Math.min(horizon, drawn(one.relativeDraws, draw))))
  const known = references.map(({ memory }) => memory).filter((memory): memory is MemoryRatios => memory !== undefined)
  if (known.length < 2) return absent('memory-not-measured')
  const uses = known.map((memory) => memory[spent])
  return defined(() => uses)
}
