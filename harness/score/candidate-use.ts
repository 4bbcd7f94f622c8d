import type { ScoredCandidate } from './metric.ts'
import type { CandidateFigure } from './over-candidates.ts'
import type { Spent } from './reference-use.ts'
import { relativeTime } from './relative-time.ts'

/**
 * What an accepted candidate spends, in multiples of the canonical's; undefined for any other, and when its memory was not
 * measured.
 */
export const candidateUse = (candidate: ScoredCandidate, spent: Spent): CandidateFigure => {
  if (spent === 'time') return relativeTime(candidate)
  const use = candidate.score.verdict.kind === 'accepted' ? candidate.memory?.[spent] : undefined
  return use === undefined ? undefined : () => use
}

/** Whether a candidate is accepted and yet nothing is known of what it spends: of it a figure cannot be. */
export const isUnknown = (candidate: ScoredCandidate, spent: Spent): boolean =>
  candidate.score.verdict.kind === 'accepted' && candidateUse(candidate, spent) === undefined
