import type { Machine } from '../model/isolation.ts'
import type { RunPlan } from '../model/plan.ts'
import type { ProblemCard } from '../model/problem.ts'
import type { Warning } from '../model/record.ts'
import type { CaseTiming, Repeated } from '../model/sample.ts'
import { milliseconds } from '../model/units.ts'
import { scoredCases } from '../plan/cases.ts'
import { median } from '../stats/median.ts'

/** Below this the compilation of the code is a visible share of a call. The canonical is sized for 20 ms and more. */
const SMALL = milliseconds(10)

/** Steady and first calls this far apart, as a ratio of ratios. */
const MODE_SENSITIVE = 1.25
const CARRIES_STATE = 3

/** A round thrown away here and there is ordinary; this share of them says that the machine was busy. */
const DISCARDED_SHARE = 0.1

/** The steady calls are the second half. */
const steady = (calls: readonly number[]): number => median(calls.slice(Math.ceil(calls.length / 2)))

/**
 * Compares candidate over reference in steady calls with the same in first ones: far apart, the figure depends on how
 * the code is used; far better in later calls, something is kept between them.
 */
const sensitivity = (timings: readonly CaseTiming[], { caseId, reference, candidate }: Repeated): Warning[] => {
  const rounds = timings
    .filter((timing) => timing.caseId === caseId)
    .flatMap(({ pairs }) => pairs.filter(({ purpose }) => purpose === 'refine'))
    .flatMap((pair) => pair.rounds.map((round) => round.candidate.cpu / round.reference.cpu))
  if (rounds.length === 0) return []
  const change = steady(candidate) / steady(reference) / median(rounds)
  return [
    ...(Math.abs(Math.log(change)) > Math.log(MODE_SENSITIVE) ? (['mode-sensitive'] as const) : []),
    ...(change < 1 / CARRIES_STATE ? (['carries-state'] as const) : []),
  ]
}

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
  if (repeated !== undefined) found.push(...sensitivity(timings, repeated))
  if (machine.cpuAccounting === 'none') found.push('no-cpu-accounting')
  if (machine.pinnedCore === undefined) found.push('not-pinned')
  return found
}
