import type { Machine } from '../model/isolation.ts'
import type { RunPlan } from '../model/plan.ts'
import type { ProblemCard } from '../model/problem.ts'
import type { Warning } from '../model/record.ts'
import type { CaseTiming, Repeated } from '../model/sample.ts'
import { milliseconds } from '../model/units.ts'
import { scoredCases } from '../plan/cases.ts'
import { median } from '../stats/median.ts'
import { steadyFlags } from '../stats/steady-flags.ts'

/** Below this the compilation of the code is a visible share of a call. The canonical is sized for 20 ms and more. */
const SMALL = milliseconds(10)

/** A round thrown away here and there is ordinary; this share of them says that the machine was busy. */
const DISCARDED_SHARE = 0.1

/** Doubts about a measurement that follow from what was observed. */
export const warningsOf = (
  { timings, repeated }: { readonly timings: readonly CaseTiming[]; readonly repeated?: Repeated },
  plan: RunPlan,
  card: ProblemCard,
  machine: Machine,
): Warning[] => {
  const found: Warning[] = []
  const pairs = timings.flatMap((timing) => timing.pairs)
  if (pairs.length === 0) return found
  const top = scoredCases(card, plan.levels).at(-1)?.level
  const refined = pairs.filter(({ purpose }) => purpose === 'refine')
  const times = timings
    .filter(({ level }) => level === top)
    .flatMap((timing) => timing.pairs.flatMap(({ rounds }) => rounds.map(({ reference }) => reference.cpu)))
  if (times.length > 0 && median(times) < SMALL) found.push('small-top-level')
  if (refined.some(({ charged }) => charged > 0)) found.push('load-charged')
  const rounds = refined.reduce((sum, pair) => sum + pair.rounds.length, 0)
  const discarded = refined.reduce((sum, pair) => sum + pair.discarded, 0)
  if (discarded > DISCARDED_SHARE * rounds) found.push('samples-discarded')
  found.push(...steadyFlags(repeated, timings))
  if (machine.cpuAccounting === 'none') found.push('no-cpu-accounting')
  if (machine.pinnedCore === undefined) found.push('not-pinned')
  return found
}
