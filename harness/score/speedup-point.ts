import { drawn } from './drawn.ts'
import type { ScoredCandidate } from './metric.ts'
import type { CandidateFigure } from './over-candidates.ts'

/** The speedup of an accepted candidate; undefined for any other. */
export const speedupPoint = ({ score, draws: { speedup } }: ScoredCandidate): CandidateFigure => {
  if (score.verdict.kind !== 'accepted' || speedup === undefined) return undefined
  return (draw) => drawn(speedup, draw)
}
