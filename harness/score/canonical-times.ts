import type { ProblemCard } from '../model/problem.ts'
import type { Measurement, RunRecord } from '../model/record.ts'
import type { CaseTiming } from '../model/sample.ts'
import type { CanonicalTime } from '../model/score.ts'
import { nanoseconds, type Nanoseconds } from '../model/units.ts'
import { atLeastOneTick } from '../stats/at-least-one-tick.ts'
import { median } from '../stats/median.ts'

/**
 * The median of all samples of the canonical on one case. Where nothing but stopped calls were seen: that of the times
 * their limits were derived from. Undefined when there is neither.
 */
const caseTime = (timings: readonly CaseTiming[]): Nanoseconds | undefined => {
  const samples: number[] = []
  for (const { pairs } of timings)
    for (const { rounds } of pairs) for (const { reference } of rounds) samples.push(reference.cpu)
  const known = samples.length > 0 ? samples : timings.flatMap(({ censored }) => censored?.reference ?? [])
  return known.length > 0 ? atLeastOneTick(nanoseconds(median(known))) : undefined
}

/** Times of one problem, by level and family in the order of its card. */
const problemTimes = ({ id, levels, families }: ProblemCard, measurements: readonly Measurement[]): CanonicalTime[] => {
  const byCase = Map.groupBy(
    measurements.flatMap(({ timings }) => timings),
    ({ caseId }) => caseId,
  )
  const times = [...byCase].flatMap(([caseId, timings]) => {
    const [first] = timings
    const time = caseTime(timings)
    if (first === undefined || time === undefined) return []
    return [{ problem: id, caseId, level: first.level, family: first.family, time }]
  })
  return levels.flatMap(({ name }) =>
    times
      .filter(({ level }) => level === name)
      .toSorted((first, second) => families.indexOf(first.family) - families.indexOf(second.family)),
  )
}

/**
 * t*_lm: the canonical's own time on each scored case, the median of all its samples there in the whole run. Unit: ns.
 *
 * Screening and refining pairs of all candidates count alike, for this is the common scale on which a candidate's
 * ratios become times; no ratio is estimated from it. Cases nobody was timed on are not listed.
 */
export const canonicalTimes = ({
  problems,
  measurements,
}: Pick<RunRecord, 'problems' | 'measurements'>): CanonicalTime[] => {
  const byProblem = Map.groupBy(measurements, ({ problem }) => problem)
  return problems.flatMap(({ card }) => problemTimes(card, byProblem.get(card.id) ?? []))
}
