import { mean } from 'simple-statistics'

import type { ScoredCandidate, SetView } from '../metric.ts'

/** For each problem the mean over all its candidates. Every problem weighs the same, however many it has. */
export const overCandidates = (
  { problems }: Pick<SetView, 'problems'>,
  valueOf: (candidate: ScoredCandidate) => number,
): { problem: string; value: number }[] =>
  problems.map(({ problem, candidates }) => ({ problem, value: mean(candidates.map(valueOf)) }))
