import type { Finding, SetPair, SetRanking } from '../../model/comparison.ts'
import type { SetName } from '../../model/ids.ts'
import { rankInterval } from '../../stats/rank-interval.ts'

const REVERSED: Readonly<Record<Finding, Finding>> = { ahead: 'behind', behind: 'ahead', unresolved: 'unresolved' }

/** What is known of a set against each other one by one figure. A pair without the figure is unresolved. */
const findingsOf = (set: SetName, pairs: readonly SetPair[], id: string): Finding[] =>
  pairs
    .filter(({ first, second }) => first === set || second === set)
    .map(({ first, differences }) => {
      const finding = differences.find((difference) => difference.id === id)?.finding ?? 'unresolved'
      return first === set ? finding : REVERSED[finding]
    })

/** For each compared figure the ranks of each set that no finding rules out. */
export const setRankings = (sets: readonly SetName[], pairs: readonly SetPair[]): SetRanking[] => {
  const ids = new Set(pairs.flatMap(({ differences }) => differences.map(({ id }) => id)))
  return [...ids].map((id) => ({
    id,
    ranks: sets.map((set) => ({ set, ...rankInterval(findingsOf(set, pairs, id)) })),
  }))
}
