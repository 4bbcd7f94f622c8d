import { drawn } from './drawn.ts'
import type { ScoredCandidate } from './metric.ts'
import type { CandidateFigure } from './over-candidates.ts'

/**
 * The lower end of the interval of an accepted candidate's speedup, moved with it from version to version; undefined for
 * any other, and where one pair gave no interval: nothing is shown then.
 */
export const speedupLow = ({ score, draws }: ScoredCandidate): CandidateFigure => {
  const { speedup: estimate, verdict } = score
  const { speedup } = draws
  if (verdict.kind !== 'accepted' || estimate.kind !== 'interval' || speedup === undefined) return undefined
  const share = estimate.low / speedup[0]
  return (draw) => share * drawn(speedup, draw)
}
