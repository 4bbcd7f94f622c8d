import { EFFICIENCY_ALPHA } from '../model/defaults.ts'
import type { CaseId, LevelName } from '../model/ids.ts'
import type { ProblemCard } from '../model/problem.ts'
import type { CanonicalTime } from '../model/score.ts'
import { larger, nanoseconds, scale, type Nanoseconds } from '../model/units.ts'

/** The yardstick of one problem in one run. All its times are the canonical's. */
export interface ProblemScale {
  /** The levels that were planned, in rising size, each with t*_l: the largest of its cases' t*_lm. */
  readonly levels: readonly { readonly name: LevelName; readonly hardness: number; readonly canonical: Nanoseconds }[]
  /** t*_lm by case. */
  readonly cases: ReadonlyMap<CaseId, Nanoseconds>
  /** T: at this time and beyond, a level is worth nothing. 0 when nothing was timed. */
  readonly limit: Nanoseconds
}

/**
 * T = α · max_l t*_l over the planned levels, α = 2. The canonical is timed on every
 * planned case at the start of a problem, so that T does not depend on how far the candidates of a run came. Source: Qiu et al. 2024 (ENAMEL).
 */
export const problemScale = ({
  card,
  times,
  planned,
}: {
  card: ProblemCard
  /** Of this problem only. */
  times: readonly CanonicalTime[]
  /** Names of levels; undefined: all. */
  planned: readonly string[] | undefined
}): ProblemScale => {
  const none = nanoseconds(0)
  const levels = card.levels
    .filter(({ name }) => planned === undefined || planned.includes(name))
    .map(({ name, hardness }) => ({
      name,
      hardness,
      canonical: times.filter(({ level }) => level === name).reduce((most, { time }) => larger(most, time), none),
    }))
  return {
    levels,
    cases: new Map(times.map(({ caseId, time }) => [caseId, time])),
    limit: scale(
      levels.reduce((most, { canonical }) => larger(most, canonical), none),
      EFFICIENCY_ALPHA,
    ),
  }
}
