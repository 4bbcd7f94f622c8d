import { drawn } from './drawn.ts'
import type { ScoredCandidate } from './metric.ts'
import type { CandidateFigure } from './over-candidates.ts'

/** t_L/t*_L of an accepted candidate, its time at the top level in multiples of the canonical's; undefined for others. */
export const relativeTime = ({ score, draws: { relative } }: ScoredCandidate): CandidateFigure => {
  if (score.verdict.kind !== 'accepted' || relative === undefined) return undefined
  return (draw) => drawn(relative, draw)
}
