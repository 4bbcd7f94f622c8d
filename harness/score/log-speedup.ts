import { drawn } from './drawn.ts'
import type { ScoredCandidate } from './metric.ts'
import type { CandidateFigure } from './over-candidates.ts'

/** ln of the speedup of an accepted candidate at the top level; undefined for any other. */
export const logSpeedup = ({ score, draws: { speedup } }: ScoredCandidate): CandidateFigure => {
  if (score.verdict.kind !== 'accepted' || speedup === undefined) return undefined
  return (draw) => Math.log(drawn(speedup, draw))
}

/**
 * The same with failures: whoever is not accepted enters at one over the horizon at which a call is stopped, and so does
 * anything slower, so that a right answer is never worth less than a failure.
 */
export const logSpeedupAtHorizon = (candidate: ScoredCandidate, horizon: number): ((draw: number) => number) => {
  const floor = -Math.log(horizon)
  const log = logSpeedup(candidate)
  return log === undefined ? () => floor : (draw) => Math.max(floor, log(draw))
}
