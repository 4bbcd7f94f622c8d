import type { Machine } from '../model/isolation.ts'
import type { ProblemCard } from '../model/problem.ts'
import type { Warning } from '../model/record.ts'
import type { CaseTiming } from '../model/sample.ts'
import { milliseconds } from '../model/units.ts'
import { median } from '../stats/median.ts'

/** Below this the compilation of the code is a visible share of a call. The canonical is sized for 20 ms and more. */
const SMALL = milliseconds(10)

/** Doubts about a measurement that follow from what was observed. */
export const warningsOf = (timings: readonly CaseTiming[], card: ProblemCard, machine: Machine): Warning[] => {
  const found: Warning[] = []
  const pairs = timings.flatMap((timing) => timing.pairs)
  if (pairs.length === 0) return found
  const top = card.levels.at(-1)?.name
  const times = timings
    .filter(({ level }) => level === top)
    .flatMap((timing) => timing.pairs.flatMap(({ rounds }) => rounds.map(({ reference }) => reference.cpu)))
  if (times.length > 0 && median(times) < SMALL) found.push('small-top-level')
  if (pairs.some(({ charged }) => charged > 0)) found.push('load-charged')
  if (pairs.some(({ discarded }) => discarded > 0)) found.push('samples-discarded')
  if (machine.cpuAccounting === 'none') found.push('no-cpu-accounting')
  if (machine.pinnedCore === undefined) found.push('not-pinned')
  return found
}
