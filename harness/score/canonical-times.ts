import type { ProblemCard } from '../model/problem.ts'
import type { CanonicalLine, Measurement, RunRecord } from '../model/record.ts'
import type { CaseTiming } from '../model/sample.ts'
import type { CanonicalTime } from '../model/score.ts'
import { nanoseconds, type Nanoseconds } from '../model/units.ts'
import { atLeastOneTick } from '../stats/at-least-one-tick.ts'
import { median } from '../stats/median.ts'

type OwnTime = CanonicalLine['times'][number]

/** The median of all samples of the canonical on one case: its own, and those of every pair. Undefined without any. */
const caseTime = (own: readonly OwnTime[], timings: readonly CaseTiming[]): Nanoseconds | undefined => {
  const samples: number[] = own.map(({ cpu }) => cpu)
  for (const { pairs } of timings)
    for (const { rounds } of pairs) for (const { reference } of rounds) samples.push(reference.cpu)
  return samples.length > 0 ? atLeastOneTick(nanoseconds(median(samples))) : undefined
}

/** Times of one problem, by level and family in the order of its card. */
const problemTimes = (
  { id, levels, families }: ProblemCard,
  own: readonly OwnTime[],
  measurements: readonly Measurement[],
): CanonicalTime[] => {
  const timings = measurements.flatMap((measurement) => measurement.timings)
  return levels.flatMap(({ name: level }) =>
    families.flatMap((family) => {
      const isHere = (one: { level: string; family: string }): boolean => one.level === level && one.family === family
      const here = timings.filter(isHere)
      const alone = own.filter(isHere)
      const time = caseTime(alone, here)
      const caseId = here[0]?.caseId ?? alone[0]?.caseId
      return time === undefined || caseId === undefined ? [] : [{ problem: id, caseId, level, family, time }]
    }),
  )
}

/**
 * t*_lm: the canonical's own time on each scored case, the median of all its samples there in the whole run. Unit: ns.
 *
 * Its calls alone, and those in screening and refining pairs of all candidates, count alike, for this is the common
 * scale on which a candidate's ratios become times; no ratio is estimated from it. Cases it was never timed on are not
 * listed.
 */
export const canonicalTimes = ({
  problems,
  canonicals,
  measurements,
}: Pick<RunRecord, 'problems' | 'canonicals' | 'measurements'>): CanonicalTime[] => {
  const byProblem = Map.groupBy(measurements, ({ problem }) => problem)
  return problems.flatMap(({ card }) => {
    const own = canonicals.filter(({ problem }) => problem === card.id).flatMap(({ times }) => times)
    return problemTimes(card, own, byProblem.get(card.id) ?? [])
  })
}
