import type { WinRule } from '../../model/comparison.ts'
import type { ProblemId } from '../../model/ids.ts'
import { candidateWin, type CandidateStanding } from './candidate-standing.ts'

/** The candidates of a set, problem by problem, as far as they decide who wins. */
export type Standings = ReadonlyMap<ProblemId, readonly CandidateStanding[]>

export interface ProblemWins {
  readonly problem: ProblemId
  /** Numbers of candidate pairs. */
  readonly won: number
  readonly tied: number
  readonly lost: number
  /** (won + ½ tied) / all. */
  readonly share: number
}

const isCounted: Readonly<Record<WinRule, (standing: CandidateStanding) => boolean>> = {
  'failures-lose': () => true,
  'both-accepted': ({ grade }) => grade === 2,
}

/**
 * On each problem both sets have: every candidate of the first against every candidate of the second. Candidates of a
 * problem are draws from one source and have no order, so pairing the first with the first would only throw away
 * what the other pairings say. A problem without a pair under the rule is left out.
 */
export const winsByProblem = ({
  first,
  second,
  rule,
}: {
  first: Standings
  second: Standings
  rule: WinRule
}): ProblemWins[] =>
  [...first].flatMap(([problem, all]) => {
    const own = all.filter(isCounted[rule])
    const others = (second.get(problem) ?? []).filter(isCounted[rule])
    const pairs = own.length * others.length
    if (pairs === 0) return []
    let won = 0
    let lost = 0
    for (const one of own) {
      for (const other of others) {
        const win = candidateWin(one, other)
        if (win === 1) won += 1
        if (win === 0) lost += 1
      }
    }
    const tied = pairs - won - lost
    return [{ problem, won, tied, lost, share: (won + tied / 2) / pairs }]
  })
