import { CONFIDENCE } from '../model/defaults.ts'
import type { GrowthSummary } from '../model/growth.ts'
import type { Measurement, RunRecord } from '../model/record.ts'
import { growthSummary } from '../stats/growth/growth-summary.ts'

/**
 * What a measurement's growth comes to, against the canonical's in the same run and against the class that the problem
 * declares of its canonical. undefined where the run did not observe growth, or not this candidate's.
 */
export const growthOf = (
  { problems, canonicals }: Pick<RunRecord, 'problems' | 'canonicals'>,
  { problem, growth }: Pick<Measurement, 'problem' | 'growth'>,
): GrowthSummary | undefined => {
  if (growth === undefined) return undefined
  const card = problems.find((entry) => entry.card.id === problem)?.card
  return growthSummary({
    candidate: growth,
    canonical: canonicals.find((line) => line.problem === problem && line.growth !== undefined)?.growth,
    declared: card?.references['canonical'],
    alpha: 1 - CONFIDENCE,
  })
}
